import type { Page } from '@playwright/test';
import { openDesk, parametersOf } from './browser/desk';
import { expect, test } from './browser/fixtures';
import { openWall, type SceneId, sceneNames, wallOf } from './browser/wall';

const order: readonly SceneId[] = ['now', 'frequency', 'threats', 'compare', 'run-up'];

/** Which scene stands, by its name. */
async function expectScene(page: Page, id: SceneId) {
  await expect(wallOf(page).scene(id)).toBeVisible();
  await expect(page.getByRole('region')).toHaveCount(1);
}

test('the scenes come one after the other by themselves, and begin again', async ({ page }) => {
  await page.clock.install();
  await openWall(page);
  for (const id of [...order, ...order.slice(0, 2)]) {
    await expectScene(page, id);
    await page.clock.runFor(20_000);
  }
});

test('the address picks and orders them and sets their time', async ({ page }) => {
  await page.clock.install();
  await openWall(page, '&scenes=run-up,now&every=60');
  await expectScene(page, 'run-up');
  await page.clock.runFor(50_000);
  await expectScene(page, 'run-up');
  await page.clock.runFor(10_500);
  await expectScene(page, 'now');
});

test('Space pauses and resumes, arrows step', async ({ page }) => {
  await page.clock.install();
  const { head } = await openWall(page);
  await page.keyboard.press('ArrowRight');
  await expectScene(page, 'frequency');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expectScene(page, 'run-up');
  await page.keyboard.press('Space');
  await expect(head).toContainText('Paused');
  await page.clock.runFor(200_000);
  await expectScene(page, 'run-up');
  await page.keyboard.press('ArrowRight');
  await expectScene(page, 'now');
  await page.keyboard.press('Space');
  await expect(head).not.toContainText('Paused');
  await page.clock.runFor(20_500);
  await expectScene(page, 'frequency');
});

test('F fills the screen and gives it back', async ({ page }) => {
  await openWall(page);
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(false);
});

test('the button carries the view to the wall, Escape back to the desk, with its filters', async ({
  page,
}) => {
  await openDesk(page, '?group=ashab-al-kahf&asOf=2021-12-20');
  await page.getByRole('banner').getByRole('button', { name: 'Wall', exact: true }).click();
  const { head, foot, heading } = wallOf(page);
  await expect(heading).toBeVisible();
  await expect(head).toContainText('Ashab Al-Kahf');
  await expect(foot).toContainText('Mon, Dec 20, 2021, Baghdad');
  const carried = { group: 'ashab-al-kahf', asOf: '2021-12-20' };
  expect(parametersOf(page)).toEqual({ ...carried, screen: 'wall' });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('feed')).toBeVisible();
  expect(parametersOf(page)).toEqual(carried);
  await expect(page.getByRole('region', { name: 'Filters' }).getByLabel('Group')).toHaveValue(
    'ashab-al-kahf',
  );
});

test('there is nothing to click and nothing to tab to; the cursor hides and comes with the hand', async ({
  page,
}) => {
  await page.clock.install();
  const { head } = await openWall(page, '&every=3600');
  for (const id of order) {
    await expectScene(page, id);
    await expect(wallOf(page).heading).toBeVisible();
    const focusable = page.locator(
      'a, button, input, select, textarea, [tabindex]:not([tabindex="-1"])',
    );
    await expect(focusable, id).toHaveCount(0);
    await page.keyboard.press('ArrowRight');
  }
  const cursor = () => page.getByRole('main').evaluate((main) => getComputedStyle(main).cursor);
  expect(await cursor()).toBe('none');
  await page.mouse.move(400, 400);
  await page.mouse.move(420, 400);
  await expect.poll(cursor).toBe('auto');
  await expect(head).toContainText('Esc');
  await page.clock.runFor(3100);
  await expect.poll(cursor).toBe('none');
});

test('wrong parameters are reported, and the others apply', async ({ page }) => {
  const { head } = await openWall(page, '&every=soon&scenes=threats');
  await expect(head).toContainText('every=soon is not seconds from 5 to 3600');
  await expectScene(page, 'threats');
});

test('it is dark unless the address says light', async ({ page }) => {
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
  await openWall(page);
  expect(await theme()).toBe('dark');
  await openWall(page, '&theme=light');
  expect(await theme()).toBe('light');
});

test('each scene has a heading that says what is seen', async ({ page }) => {
  for (const id of order) {
    const { heading } = await openWall(page, `&scenes=${id}`);
    await expectScene(page, id);
    expect((await heading.first().innerText()).length, sceneNames[id]).toBeGreaterThan(10);
  }
});

/** Where the picture stands, by its first line. */
async function placeOf(page: Page) {
  const box = await page.getByRole('banner').boundingBox();
  return { x: box?.x ?? 0, y: box?.y ?? 0 };
}

test.describe('against burn-in', () => {
  test('the whole picture moves by a few pixels over minutes, at most 24', async ({ page }) => {
    await page.clock.install({ time: new Date('2021-12-30T08:00:00Z') });
    await openWall(page, '&every=3600');
    const places = [await placeOf(page)];
    for (let minutes = 0; minutes < 60; minutes += 5) {
      await page.clock.runFor(5 * 60_000);
      places.push(await placeOf(page));
    }
    for (const side of ['x', 'y'] as const) {
      const along = places.map((place) => place[side]);
      const most = Math.max(...along) - Math.min(...along);
      expect(most, side).toBeGreaterThan(12);
      expect(most, side).toBeLessThanOrEqual(24);
    }
  });

  test.describe('with reduced motion', () => {
    test.use({ contextOptions: { reducedMotion: 'reduce' } });

    test('it does not move', async ({ page }) => {
      await page.clock.install();
      await openWall(page, '&every=3600');
      const before = await placeOf(page);
      await page.clock.runFor(17 * 60_000);
      expect(await placeOf(page)).toEqual(before);
    });
  });
});

test.describe('the screen stays awake', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      const locks: EventTarget[] = [];
      const request = async () => {
        const lock = Object.assign(new EventTarget(), {
          released: false,
          type: 'screen',
          release: async () => {
            lock.released = true;
          },
        });
        locks.push(lock);
        return lock;
      };
      Object.defineProperty(navigator, 'wakeLock', { value: { request } });
      Object.assign(globalThis, { locks });
    }),
  );

  test('by a lock that is taken again when the browser took it back', async ({ page }) => {
    const held = () =>
      page.evaluate(() =>
        (Reflect.get(globalThis, 'locks') as { released: boolean }[]).map(
          ({ released }) => !released,
        ),
      );
    await openWall(page);
    await expect.poll(held).toEqual([true]);
    await page.evaluate(() => {
      const [lock] = Reflect.get(globalThis, 'locks') as [{ release: () => void }];
      lock.release();
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect.poll(held).toEqual([false, true]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('feed')).toBeVisible();
    expect(await held()).toEqual([false, false]);
  });
});
