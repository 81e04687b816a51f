import type { Page } from '@playwright/test';
import { openDesk, openLowerDesk, openTable } from './browser/desk';
import { expect, test } from './browser/fixtures';

const widths = [320, 390, 768, 1024, 1280, 1440, 1920, 2560];

/** Text that reaches over the edge of the page, by its words. */
function overTheEdge(page: Page) {
  return page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      const parent = node.parentElement;
      if (!parent?.checkVisibility() || parent.closest('option, table, .sr-only, [popover]'))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right, width } = range.getBoundingClientRect();
      if (width > 1 && (left < -0.5 || right > innerWidth + 0.5)) found.push(`${node.textContent}`);
    }
    return found;
  });
}

test('nothing reaches over the edge at any width', async ({ page }) => {
  // With every control of the day and of the statements, and the longest countdown.
  for (const search of ['?interval=day', '?asOf=2021-12-31&kind=threat']) {
    await openDesk(page, search);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth), `${width} px`)
        .toBeLessThanOrEqual(width);
      // Labels of the chart take their places after the window has its width.
      await expect.poll(() => overTheEdge(page), `${width} px, ${search}`).toEqual([]);
    }
  }
});

/** Words of up to 16 letters that go on in the next line, as buttons did letter by letter. */
function brokenWords(page: Page) {
  return page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      const parent = node.parentElement;
      if (!parent?.checkVisibility() || parent.closest('option, .sr-only, [popover]')) continue;
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\d]{2,16}/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top / 4)));
        if (lines.size > 1) found.push(word);
      }
    }
    return found;
  });
}

/** Tables that are wider than their place, which does not scroll, so that they lie over what is beside them. */
function wideTables(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('table')]
      .filter((table) => table.checkVisibility() && table.parentElement)
      .filter(({ offsetWidth, parentElement }) => {
        const place = parentElement ?? document.body;
        return (
          getComputedStyle(place).overflowX === 'visible' && offsetWidth > place.clientWidth + 1
        );
      })
      .map(({ caption }) => caption?.textContent),
  );
}

test('text of twice the size reaches over no edge and breaks no word', async ({ page }) => {
  await openLowerDesk(page);
  await page.evaluate(() =>
    document.documentElement.style.setProperty('font-size', '200%', 'important'),
  );
  for (const width of [390, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth), `${width} px`)
      .toBeLessThanOrEqual(width);
    await expect.poll(() => overTheEdge(page), `${width} px`).toEqual([]);
    await expect.poll(() => brokenWords(page), `${width} px`).toEqual([]);
    await expect.poll(() => wideTables(page), `${width} px`).toEqual([]);
  }
});

test('long words in key dates, the search and notices do not widen the page', async ({ page }) => {
  const long = 'm'.repeat(59);
  await openLowerDesk(
    page,
    `?dates=2021-12-15:political:${long}&q=${long.repeat(3)}&group=${long}&${long}=${long}`,
  );
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth), `${width} px`)
      .toBeLessThanOrEqual(width);
  }
});

test('the table scrolls inside its own place', async ({ page }) => {
  await openTable(page);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth), `${width} px`)
      .toBeLessThanOrEqual(width);
  }
});

test('one column on a phone, two beside each other from 1024 px', async ({ page }) => {
  const { glance, frequency, statements } = await openDesk(page);
  const boxes = () =>
    Promise.all([glance, frequency, statements].map((region) => region.boundingBox()));
  for (const width of [390, 1023]) {
    await page.setViewportSize({ width, height: 844 });
    const [first, second, third] = await boxes();
    if (!first || !second || !third) throw new Error('A region is missing.');
    expect(second.y).toBeGreaterThanOrEqual(first.y + first.height);
    expect(third.y).toBeGreaterThanOrEqual(second.y + second.height);
    expect(third.x).toBe(first.x);
  }
  for (const width of [1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const [first, second, third] = await boxes();
    if (!first || !second || !third) throw new Error('A region is missing.');
    expect(second.y).toBeGreaterThanOrEqual(first.y + first.height);
    expect(third.x).toBeGreaterThanOrEqual(second.x + second.width);
    expect(second.width / third.width).toBeGreaterThan(1.7);
  }
});

test('bars are weeks where the chart is narrower than 480 px, and days from there', async ({
  page,
}) => {
  const { chart } = await openDesk(page);
  for (const [width, unit] of [
    [390, 'week'],
    [500, 'week'],
    [560, 'day'],
    [1024, 'day'],
    [1440, 'day'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await expect(chart, `${width} px`).toHaveAccessibleName(
      new RegExp(`^Bar chart of attacks by ${unit}\\.`),
    );
  }
});

test('the first look at 1440 x 900 has the sentence, the deadline, the latest attack, the chart and eight statements', async ({
  page,
}) => {
  const { glance, chart, feed, keyDates } = await openDesk(page);
  const whole = { ratio: 1 };
  await expect(
    glance.getByRole('paragraph').filter({ hasText: '12 or 13 attacks' }),
  ).toBeInViewport(whole);
  await expect(glance.getByRole('button', { name: /^Deadline: 1 day/ })).toBeInViewport(whole);
  await expect(glance.getByRole('button', { name: /^Latest attack/ })).toBeInViewport(whole);
  await expect(keyDates).toBeInViewport(whole);
  await expect(chart).toBeInViewport({ ratio: 0.9 });
  for (const place of [0, 1, 2]) {
    await expect(feed.getByRole('article').nth(place)).toBeInViewport(whole);
  }
  await expect(feed.getByRole('article').nth(7)).toBeInViewport({ ratio: 0.5 });
});

test('the first look at a phone has the deadline, the sentence and the heading of the chart', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { glance, frequency } = await openDesk(page);
  for (const one of [
    glance.getByRole('button', { name: /^Deadline: 1 day/ }),
    glance.getByRole('paragraph').filter({ hasText: '12 or 13 attacks' }),
    frequency.getByRole('heading', { name: 'Attack frequency' }),
  ]) {
    await expect(one).toBeInViewport({ ratio: 1 });
  }
});
