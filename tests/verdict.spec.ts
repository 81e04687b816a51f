import type { Page } from '@playwright/test';
import { openDesk, verdictWords } from './browser/desk';
import { axe, expect, test } from './browser/fixtures';

test('the verdict tells how it came about, to those who point, press or come by keyboard', async ({
  page,
}) => {
  const { glance } = await openDesk(page);
  const badge = glance.getByRole('button', { name: verdictWords });
  await expect(badge).toHaveCount(1);
  const note = glance.getByRole('note', { name: 'How this was reached' });
  await expect(note).toHaveCount(0);
  await badge.hover();
  await expect(note).toContainText('12 or 13 attacks over 7 covered days');
  await expect(note).toContainText(/\d+ attacks\b.* in bursts like these/);
  await note.hover();
  await expect(note).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(note).toHaveCount(0);
  await badge.click();
  await page.mouse.move(0, 0);
  await expect(note).toBeVisible();
  await badge.click();
  await expect(note).toHaveCount(0);
  await badge.blur();
  await badge.focus();
  await expect(badge).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
});

/** Holds the code of the verdict back until the result is called. */
async function holdVerdict(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/RecentVerdict/, async (route) => {
    await held;
    await route.continue();
  });
  return () => release();
}

for (const how of ['a press', 'the keyboard'] as const) {
  test(`${how} on the verdict that the server drew opens it as soon as its code is there`, async ({
    page,
  }) => {
    const release = await holdVerdict(page);
    const { glance, frequency, table } = await openDesk(page);
    // The page answers, and only the verdict's code is missing.
    await frequency.getByRole('button', { name: 'Table', exact: true }).click();
    await expect(table).toBeVisible();
    const badge = glance.getByRole('button', { name: verdictWords });
    const note = glance.getByRole('note', { name: 'How this was reached' });
    if (how === 'a press') {
      await badge.click();
      await page.mouse.move(0, 0);
    } else {
      await badge.focus();
      await page.keyboard.press('Enter');
    }
    await expect(note).toHaveCount(0);
    release();
    await expect(note).toBeVisible();
    // Pinned, as by any press: it does not go with the pointer or the focus within it.
    await expect(badge).toHaveAttribute('aria-expanded', 'true');
    await badge.click();
    await expect(note).toHaveCount(0);
  });
}

test('a press elsewhere takes back one on a verdict whose code is not there yet', async ({
  page,
}) => {
  const release = await holdVerdict(page);
  const { glance, frequency, table } = await openDesk(page);
  const badge = glance.getByRole('button', { name: verdictWords });
  await badge.click();
  await frequency.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(table).toBeVisible();
  release();
  await badge.hover();
  const note = glance.getByRole('note', { name: 'How this was reached' });
  await expect(note).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(note).toHaveCount(0);
});

for (const width of [320, 390, 1440]) {
  test(`at ${width} px the explanation stays inside the page, for everybody`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const { glance } = await openDesk(page);
    const badge = glance.getByRole('button', { name: verdictWords });
    await expect(badge).toHaveCount(1);
    await badge.click();
    await expect(glance.getByRole('note')).toBeVisible();
    expect(await axe(page)).toEqual([]);
    const box = await glance.getByRole('note').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    const right = (box?.x ?? 0) + (box?.width ?? Number.NaN);
    expect(right).toBeLessThanOrEqual(await page.evaluate(() => document.body.offsetWidth));
  });
}
