import type { Locator, Page } from '@playwright/test';
import { openDesk } from './browser/desk';
import { expect, test } from './browser/fixtures';

const widths = [320, 768, 1280, 1920];
const whole = [
  /^Election Oct 10$/,
  /^Confrontation put off Dec 8$/,
  /^Militias end truce Dec 28$/,
  /^Deadline \(\+1\) Dec 31 · in 1 day$/,
  /^Soleimani anniversary Jan 3 · in 4 days$/,
];
const periods = [
  { search: '?', labels: whole },
  { search: '?from=2021-12-20&to=2022-01-05', labels: whole.slice(2) },
  { search: '?from=2021-10-01&to=2021-10-20', labels: whole.slice(0, 1) },
  { search: '?from=2021-12-30&to=2022-01-04&interval=day', labels: whole.slice(3) },
];

/** Every label, with those behind "+N" left out: none of five may need it. */
const labelsIn = (list: Locator) => list.getByRole('listitem').getByRole('button');

async function boxesOf(labels: Locator) {
  return labels.evaluateAll((all) =>
    all.map((label) => {
      const { left, right, top, bottom } = label.getBoundingClientRect();
      const cut = label.scrollWidth > label.clientWidth + 1;
      return { words: label.textContent ?? '', left, right, top, bottom, cut };
    }),
  );
}

/** Waits until each label has its place: the page sets them anew after the window changed its width. */
async function expectApart(page: Page, labels: Locator, width: number) {
  await expect(async () => {
    const boxes = await boxesOf(labels);
    for (const [place, one] of boxes.entries()) {
      expect(one.cut, `"${one.words}" is cut off at ${width}`).toBe(false);
      expect(one.left, `"${one.words}" at ${width}`).toBeGreaterThanOrEqual(0);
      expect(one.right, `"${one.words}" at ${width}`).toBeLessThanOrEqual(width);
      for (const other of boxes.slice(place + 1)) {
        const apart =
          one.right <= other.left + 1 ||
          other.right <= one.left + 1 ||
          one.bottom <= other.top + 1 ||
          other.bottom <= one.top + 1;
        expect(apart, `"${one.words}" and "${other.words}" overlap at ${width}`).toBe(true);
      }
    }
    const scrolls = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(scrolls, `the page at ${width}`).toBeLessThanOrEqual(width);
  }).toPass({ timeout: 5_000 });
}

for (const { search, labels } of periods) {
  test(`the labels of ${search} stand apart at every width`, async ({ page }) => {
    const { keyDates } = await openDesk(page, search);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await expect(labelsIn(keyDates)).toHaveText(labels);
      await expectApart(page, labelsIn(keyDates), width);
    }
  });
}

test('each label opens its key date', async ({ page }) => {
  const { keyDates, drawer } = await openDesk(page);
  for (const [name, words] of [
    [/^Election/, /Parliamentary election in Iraq/],
    [/^Deadline/, /the midnight that ends December 31, 2021 in Baghdad/],
    [/^Soleimani/, /Next returnJanuary 3, 2022, in 4 days/],
  ] as const) {
    await keyDates.getByRole('button', { name }).click();
    await expect(drawer).toContainText(words);
    await page.keyboard.press('Escape');
    await expect(drawer).toHaveCount(0);
  }
});

test('a period without a key date has no label', async ({ page }) => {
  const { keyDates } = await openDesk(page, '?from=2021-11-01&to=2021-11-30');
  await expect(labelsIn(keyDates)).toHaveCount(0);
});

test('in a period of years the labels without room are behind a "+N" that opens by keyboard', async ({
  page,
}) => {
  const { keyDates } = await openDesk(page, '?from=2019-12-01&to=2022-01-05&interval=month');
  const more = keyDates.getByRole('button', { name: /more key dates/ });
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await expect(keyDates.getByRole('button', { name: /^Deadline/ })).toBeVisible();
    await expectApart(page, labelsIn(keyDates).filter({ visible: true }), width);
    await more.press('Enter');
    await expect(page.getByText('More key dates in this period')).toBeVisible();
    await page.keyboard.press('Escape');
  }
});

test('two labels that do not fit together do not hide others that have room', async ({ page }) => {
  const { keyDates } = await openDesk(
    page,
    '?from=2019-12-01&to=2022-01-05&interval=month&fold=off',
  );
  await page.setViewportSize({ width: 1920, height: 900 });
  for (const name of [/^Militias declare truce/, /^Understandings/, /^Border strike/]) {
    await expect(keyDates.getByRole('button', { name }).filter({ visible: true })).toBeVisible();
  }
});
