import { expect, type Page } from '@playwright/test';
import { type SceneId, wallOf } from '../../tests/browser/wall';

const scenes: readonly SceneId[] = ['now', 'frequency', 'threats', 'compare', 'run-up'];

/** Steps from scene to scene until `id` stands. */
export async function stepTo(page: Page, id: SceneId): Promise<void> {
  const scene = wallOf(page).scene(id);
  for (let step = 0; step < scenes.length; step += 1) {
    if (await scene.isVisible()) return;
    await page.keyboard.press('ArrowRight');
  }
  await expect(scene).toBeVisible();
}

/** Shows every scene so many times: what the browser makes once for each is made. */
export async function stepThrough(page: Page, rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    for (const id of scenes) await stepTo(page, id);
  }
}

/** More than the browser keeps of questions (250), and of tasks and frames that took long (200 each). */
const timeline = { questions: 260, slowTasks: 220 };

/** Turns of a loop that take clearly more than the 50 ms from which on a task is slow. */
const slowTurns = 10_000_000;

/**
 * Fills the browser's own record of what the page asked and of what took long. It ends at a few hundred
 * entries; left to itself it would fill during the samples, and look like growth of the page.
 */
export async function fillTimeline(page: Page): Promise<void> {
  await page.evaluate(
    async ({ questions, slowTasks, turns }) => {
      for (let asked = 0; asked < questions; asked += 1) await (await fetch('/healthz')).text();
      const { port1, port2 } = new MessageChannel();
      for (let task = 0; task < slowTasks; task += 1) {
        // A task of its own, whatever the page's clock does.
        await new Promise((done) => {
          port1.onmessage = () => {
            let sum = 0;
            for (let turn = 0; turn < turns; turn += 1) sum += turn % 7;
            done(sum);
          };
          port2.postMessage(null);
        });
      }
      port1.close();
    },
    { ...timeline, turns: slowTurns },
  );
}

/** Throws where the page failed since it was opened; to be called at the end. */
export function watchFailures(page: Page): () => void {
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') failures.push(message.text());
  });
  return () => {
    if (failures.length > 0) throw new Error(`The page failed:\n${failures.join('\n')}`);
  };
}
