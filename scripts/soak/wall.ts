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
