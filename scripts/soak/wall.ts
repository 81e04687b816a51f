import { expect, type Page } from '@playwright/test';
import { type SceneId, wallOf } from '../../tests/browser/wall';

const scenes: readonly SceneId[] = ['now', 'frequency', 'threats', 'compare', 'run-up'];

export async function stepTo(page: Page, id: SceneId): Promise<void> {
  const scene = wallOf(page).scene(id);
  for (let step = 0; step < scenes.length; step += 1) {
    if (await scene.isVisible()) return;
    await page.keyboard.press('ArrowRight');
  }
  await expect(scene).toBeVisible();
}

export async function stepThrough(page: Page, rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    for (const id of scenes) await stepTo(page, id);
  }
}

/** More entries than the browser keeps: 250 requests, 200 long tasks and 200 long frames. */
const timeline = { requests: 260, slowTasks: 220 };

/** Takes well over 50 ms, from which a task counts as long. */
const slowTurns = 10_000_000;

/**
 * Fills the browser's performance timeline, which otherwise would fill during the samples and look like growth of the
 * page.
 */
export async function fillTimeline(page: Page): Promise<void> {
  await page.evaluate(
    async ({ requests, slowTasks, turns }) => {
      for (let sent = 0; sent < requests; sent += 1) await (await fetch('/healthz')).text();
      const { port1, port2 } = new MessageChannel();
      for (let task = 0; task < slowTasks; task += 1) {
        // A separate task, independent of the page's clock.
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
