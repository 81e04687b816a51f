import { expect, type Page } from '@playwright/test';

/** The scenes as they are called on the screen, by what the address calls them. */
export const sceneNames = {
  now: 'Now',
  frequency: 'Attack frequency',
  threats: 'Threat statements',
  compare: 'Compare periods',
  'run-up': 'Run-up',
} as const;

export type SceneId = keyof typeof sceneNames;

/** The parts of the wall, found as they are called. */
export function wallOf(page: Page) {
  return {
    scene: (id: SceneId) => page.getByRole('region', { name: sceneNames[id], exact: true }),
    /** What each scene says that it shows. */
    heading: page.getByRole('main').getByRole('heading', { level: 2 }),
    /** The day and the age of the data. */
    foot: page.getByRole('contentinfo'),
    head: page.getByRole('banner'),
  };
}

/** Opens the wall and waits until its first scene stands; `search` goes on after "?screen=wall". */
export async function openWall(page: Page, search = '') {
  await page.goto(`/?screen=wall${search}`);
  const wall = wallOf(page);
  await expect(wall.heading).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await expect(page.getByRole('main').getByText(/^Loading/)).toHaveCount(0);
  return wall;
}
