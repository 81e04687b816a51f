import { expect, type Page } from '@playwright/test';

export const sceneNames = {
  overview: 'Overview',
  now: 'Now',
  frequency: 'Attack frequency',
  threats: 'Threat statements',
  compare: 'Compare periods',
  'run-up': 'Run-up',
} as const;

export type SceneId = keyof typeof sceneNames;

export function wallOf(page: Page) {
  return {
    scene: (id: SceneId) => page.getByRole('region', { name: sceneNames[id], exact: true }),
    heading: page.getByRole('main').getByRole('heading', { level: 2 }),
    foot: page.getByRole('contentinfo'),
    head: page.getByRole('banner'),
  };
}

const turning = '&scenes=now,frequency,threats,compare,run-up';

/** Waits for the first scene. `search` is appended to "?screen=wall"; without scenes in it, five take turns. */
export async function openWall(page: Page, search = '') {
  await page.goto(`/?screen=wall${search}${search.includes('scenes=') ? '' : turning}`);
  const wall = wallOf(page);
  await expect(wall.heading).toBeVisible();
  // What the server drew has no state of the data, and the shortest words.
  await expect(wall.foot.locator('[data-freshness]')).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await expect(page.getByRole('main').getByText(/^Loading/)).toHaveCount(0);
  return wall;
}
