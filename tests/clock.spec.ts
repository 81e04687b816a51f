import type { Page } from '@playwright/test';
import { failedToLoad } from './browser/answers';
import { clockOf, openClock, questionsOf } from './browser/clock';
import { openDesk, openSearch, parametersOf } from './browser/desk';
import { axe, expect, test } from './browser/fixtures';

const standsAt = (page: Page, day: string) =>
  expect(page.getByRole('banner')).toContainText(`As of ${day}, Baghdad`);
const hasMoved = (page: Page, from: string) =>
  expect(page.getByRole('banner')).not.toContainText(`As of ${from}`);
const asOf = (page: Page) => expect.poll(() => parametersOf(page).asOf ?? 'the latest');

test('the slider is moved by keyboard: a day, a week, to the first day and the latest', async ({
  page,
}) => {
  const { slider, controls, glance } = await openClock(page);
  await expect(controls).toContainText('Dec 30 · latest');
  await slider.focus();
  for (const [key, day, days] of [
    ['ArrowLeft', 'Wed, Dec 29, 2021', '2 days before the deadline'],
    ['PageDown', 'Wed, Dec 22, 2021', '9 days before the deadline'],
    ['ArrowRight', 'Thu, Dec 23, 2021', '8 days before the deadline'],
    ['PageUp', 'Thu, Dec 30, 2021', '1 day before the deadline'],
    ['Home', 'Fri, Oct 1, 2021', '91 days before the deadline'],
    ['End', 'Thu, Dec 30, 2021', '1 day before the deadline'],
  ] as const) {
    await page.keyboard.press(key);
    await standsAt(page, day);
    await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(`, 2021, ${days}$`));
  }
  await expect(glance).toContainText('12 or 13 attacks');
  await asOf(page).toBe('the latest');
});

test('the pointer moves it too, and what leads nowhere is off', async ({ page }) => {
  const { slider, previous, next, latest, controls } = await openClock(page);
  await expect(next).toBeDisabled();
  await expect(latest).toBeDisabled();
  await previous.click();
  await standsAt(page, 'Wed, Dec 29, 2021');
  await expect(controls).toContainText('Dec 29 · 1 day back');
  await next.click();
  await standsAt(page, 'Thu, Dec 30, 2021');
  await slider.click({ position: { x: 2, y: 14 } });
  await standsAt(page, 'Fri, Oct 1, 2021');
  await expect(previous).toBeDisabled();
  await latest.click();
  await standsAt(page, 'Thu, Dec 30, 2021');
  await expect(latest, 'it keeps the focus').toBeFocused();
});

test('the page follows at once: its counts, its words and its chart', async ({ page }) => {
  const { slider, glance, frequency } = await openClock(page, '?asOf=2021-12-07');
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(glance.getByRole('button', { name: /^Deadline: 25 days/ })).toBeVisible();
  await expect(frequency).toContainText(/\bat least 11\b/i);
});

test('a day is gone to by its date, and no further than there are days', async ({ page }) => {
  const { goTo } = await openClock(page);
  await expect(goTo).toHaveValue('2021-12-30');
  await goTo.fill('2021-12-06');
  await page.keyboard.press('Enter');
  await standsAt(page, 'Mon, Dec 6, 2021');
  await asOf(page).toBe('2021-12-06');
  await goTo.fill('2019-12-06');
  await goTo.blur();
  await expect(goTo).toHaveValue('2021-12-06');
  await goTo.fill('2021-12-30');
  await page.keyboard.press('Enter');
  await asOf(page).toBe('the latest');
});

test('the day in the header opens its controls, which stay while another day is shown', async ({
  page,
}) => {
  await openDesk(page);
  const { opener, controls, previous, latest } = clockOf(page);
  await expect(opener).toHaveAttribute('aria-expanded', 'false');
  await expect(controls).toHaveCount(0);
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(controls).toBeVisible();
  await expect(opener).toBeFocused();
  await previous.click();
  await expect(opener).toBeDisabled();
  await latest.click();
  await expect(latest, 'it keeps the focus').toBeFocused();
  await opener.click();
  await expect(controls).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('a key date is jumped to, of those known on the day', async ({ page }) => {
  const { jump } = await openClock(page, '?asOf=2021-12-06');
  await expect(jump).not.toContainText(/Militias end truce|Confrontation put off/);
  await jump.selectOption({ label: 'Jan 3, 2022 · Soleimani anniversary' });
  await standsAt(page, 'Mon, Jan 3, 2022');
  await expect(jump).toContainText('Dec 28 · Militias end truce');
  await jump.selectOption({ label: 'Oct 10 · Election' });
  await standsAt(page, 'Sun, Oct 10, 2021');
  await asOf(page).toBe('2021-10-10');
});

test('a day that rests is written to the address: many steps are one that Back undoes', async ({
  page,
}) => {
  const { slider } = await openClock(page, '?interval=week');
  await slider.focus();
  for (let step = 0; step < 10; step += 1) await page.keyboard.press('ArrowLeft');
  await standsAt(page, 'Mon, Dec 20, 2021');
  await asOf(page).toBe('2021-12-20');
  await page.goBack();
  await standsAt(page, 'Thu, Dec 30, 2021');
  expect(parametersOf(page)).toEqual({ interval: 'week' });
});

test('stepping over the whole period asks the server nothing', async ({ page }) => {
  const { slider } = await openClock(page);
  const asked = questionsOf(page);
  await slider.focus();
  await page.keyboard.press('Home');
  // Held down, it repeats.
  for (let step = 0; step < 90; step += 1) await page.keyboard.down('ArrowRight');
  await page.keyboard.up('ArrowRight');
  await standsAt(page, 'Thu, Dec 30, 2021');
  await asOf(page).toBe('the latest');
  expect(asked).toEqual([]);
});

test.describe('playing', () => {
  test('Space plays and pauses, the arrows step, from the bare page', async ({ page }) => {
    const { pause, play } = await openClock(page, '?asOf=2021-11-01');
    await page.keyboard.press('Space');
    await hasMoved(page, 'Mon, Nov 1, 2021');
    await expect(pause).toBeVisible();
    await page.keyboard.press('Space');
    await expect(play).toBeVisible();
    await asOf(page).not.toBe('2021-11-01');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await asOf(page).toMatch(/^2021-(10-31|11-0\d)$/);
    expect(await page.evaluate(() => scrollY), 'Space has not scrolled').toBe(0);
  });

  test('at the latest day it ends, and the address is bare again', async ({ page }) => {
    const { controls, play, pause, latest } = await openClock(page, '?asOf=2021-12-27');
    await controls.getByRole('button', { name: '5', exact: true }).click();
    await play.click();
    await expect(pause).toBeVisible();
    await standsAt(page, 'Thu, Dec 30, 2021');
    await expect(play).toBeVisible();
    await expect(latest).toBeDisabled();
    await asOf(page).toBe('the latest');
  });

  test('from the latest day it begins at the first listed one', async ({ page }) => {
    const { play, pause } = await openClock(page);
    await play.click();
    await expect(page.getByRole('banner')).toContainText(/As of \w+, Nov (19|2\d), 2021/);
    await pause.click();
    await asOf(page).toMatch(/^2021-11-(19|2\d)$/);
  });

  test('at the latest day Space scrolls, as on any page', async ({ page }) => {
    const { play } = await openClock(page);
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('Space');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await expect(play).toBeVisible();
  });

  test('keys keep the meaning they have elsewhere', async ({ page }) => {
    const desk = await openClock(page, '?asOf=2021-12-06');
    const { cursor } = desk;
    const search = await openSearch(desk);
    await search.fill('war');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowLeft');
    await expect(search).toHaveValue('war ');
    await cursor.focus();
    await page.keyboard.press('ArrowLeft');
    await standsAt(page, 'Mon, Dec 6, 2021');
  });

  test('with reduced motion nothing moves by degrees', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { play, pause } = await openClock(page, '?asOf=2021-11-20');
    await play.click();
    await hasMoved(page, 'Sat, Nov 20, 2021');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await pause.click();
  });
});

for (const width of [320, 390, 768, 1024, 1280, 1440]) {
  test(`at ${width} px all of it is in sight, in the place kept for it`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/ClockControls-*.js', async (route) => {
      await released;
      await route.continue();
    });
    const { glance } = await openDesk(page, '?asOf=2021-12-06');
    // What the header says of the server comes by itself, and may take a line.
    await expect(page.getByRole('banner')).toContainText('server answered');
    const topOfGlance = async () => (await glance.boundingBox())?.y;
    const before = await topOfGlance();
    release();
    const { controls } = clockOf(page);
    await expect(controls).toBeVisible();
    expect(await topOfGlance()).toBe(before);
    // On a phone the figures come first.
    if (width < 768) await controls.getByRole('button', { name: 'More' }).click();
    await expect(controls.getByRole('button', { name: 'What changed' })).toBeVisible();
    const room = await page.evaluate(() => document.documentElement.clientWidth);
    for (const control of await controls.locator('button:visible, select, input').all()) {
      const box = await control.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(room);
    }
    expect(await axe(page, 'header')).toEqual([]);
  });
}

test('if the code of the controls fails to load, the page works without them and says so', async ({
  page,
  allowFault,
}) => {
  allowFault(failedToLoad);
  await page.route('**/ClockControls-*.js', (route) => route.abort('connectionrefused'));
  const { glance } = await openDesk(page);
  await clockOf(page).opener.click();
  await expect(page.getByRole('banner')).toContainText('failed to load');
  await expect(glance).toContainText('12 or 13 attacks');
});
