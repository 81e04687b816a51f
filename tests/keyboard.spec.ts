import type { Page } from '@playwright/test';
import { openDesk, verdictWords } from './browser/desk';
import { expect, test } from './browser/fixtures';

/** What has the focus: its role and name as they are read out, and whether the focus can be seen. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const labelled = element.getAttribute('aria-labelledby');
    const label =
      element.getAttribute('aria-label') ??
      (labelled ? document.getElementById(labelled)?.textContent : null) ??
      (element as HTMLInputElement).labels?.[0]?.textContent ??
      element.textContent ??
      '';
    // The button inside a field of a day is outlined by the browser itself, out of our sight.
    const inside = element.matches('input[type=date]:not(:focus-visible)');
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
      name: label.trim(),
      onPage: element === document.body,
      outlined: inside || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2),
      inSight: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
  });
}

async function walk(page: Page, last: RegExp) {
  const stops: string[] = [];
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    const { name, onPage, outlined, inSight } = await focused(page);
    expect(onPage, `after ${stops.at(-1)} the focus is nowhere`).toBe(false);
    expect(outlined, `the focus on ${name} is not seen`).toBe(true);
    expect(inSight, `${name} is out of sight`).toBe(true);
    if (name !== stops.at(-1)) stops.push(name);
    if (last.test(name)) return stops;
  }
  throw new Error(`Tab never came to ${last}: ${stops.join(', ')}`);
}

test('Tab reaches every control in reading order, and the focus is always seen', async ({
  page,
}) => {
  // A filter that is set keeps the search open.
  await openDesk(page, '?kind=threat');
  const stops = await walk(page, /^Iraqi Resistance Coordination Committee/);
  const order = [
    /^Skip to the figures$/,
    /^Share$/,
    /^Wall$/,
    /^Menu$/,
    /^As of Thu, Dec 30, 2021/,
    /^Group$/,
    /^Governorate$/,
    /^Deadline: 1 day/,
    /^Soleimani anniversary: 4 days/,
    /^12 or 13 attacks$/,
    /^6$/,
    verdictWords,
    /^U\.S\. forces \(9\)/,
    /^the embassy \(4\)/,
    /^bases \(3\)/,
    /^at least 34\b/,
    /^at least 29\b/,
    /^About Ashab Al-Kahf$/,
    /^Ashab Al-Kahf: /,
    /^Latest attack/,
    /^Latest threat/,
    /^One source, MEMRI/,
    /^Day$/,
    /^Week$/,
    /^Month$/,
    /^Group$/,
    /^Governorate$/,
    /^None$/,
    /^Table$/,
    /^Election/,
    /^Confrontation put off/,
    /^Militias end truce/,
    /^Deadline/,
    /^Soleimani anniversary/,
    /^Cursor on the time axis$/,
    /^First day of the period$/,
    /^Last day of the period$/,
    /^From$/,
    /^To$/,
    /^Search, filter$/,
    /^Search statements$/,
    /^Kind$/,
    /^Organisation$/,
    /^Target$/,
    /^Deadline$/,
    /^Iraqi Resistance Coordination Committee/,
  ];
  let from = 0;
  for (const name of order) {
    const at = stops.findIndex((stop, place) => place >= from && name.test(stop));
    expect(at, `${name} after ${stops[from - 1]} in ${stops.join(' | ')}`).toBeGreaterThanOrEqual(
      0,
    );
    from = at + 1;
  }
});

test('Page Down and Page Up go from statement to statement, through pages to come', async ({
  page,
}) => {
  const { feed } = await openDesk(page);
  const article = (position: number) => feed.getByRole('article').nth(position);
  await article(0).focus();
  await page.keyboard.press('PageDown');
  await expect(article(1)).toBeFocused();
  await page.keyboard.press('PageUp');
  await expect(article(0)).toBeFocused();
  await article(11).focus();
  await expect(feed.getByRole('article')).toHaveCount(37);
  await page.keyboard.press('PageDown');
  await expect(article(12)).toBeFocused();
  await expect(article(12)).toBeInViewport();
});

test('a statement is opened and marked without a pointer', async ({ page }) => {
  const { feed, drawer } = await openDesk(page);
  const first = feed.getByRole('article').first();
  await expect(first).not.toContainText('footnote');
  await first.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(first.getByRole('button', { expanded: true })).toBeFocused();
  await expect(first).toContainText(/Against U\.S\. forces\..*footnote/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  const mark = first.getByRole('button', { name: /in the chart/ });
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(drawer.getByRole('article')).toHaveCount(1);
});

test('the first stop leads past the header to the figures', async ({ page }) => {
  await openDesk(page);
  const skip = page.getByRole('link', { name: 'Skip to the figures' });
  await expect(skip).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect((await focused(page)).name).toMatch(/^Deadline: 1 day/);
  expect(new URL(page.url()).search).toBe('');
});

test('choices are made by keyboard', async ({ page }) => {
  const { filters, glance, frequency } = await openDesk(page);
  await filters.getByRole('combobox', { name: 'Group' }).focus();
  await page.keyboard.type('Ash');
  await expect(glance).toContainText('claimed by Ashab Al-Kahf');
  await frequency.getByRole('button', { name: 'Week' }).focus();
  await page.keyboard.press('Space');
  await expect(frequency.getByRole('img', { name: /^Bar chart of attacks by week/ })).toBeVisible();
});

test('a modal drawer keeps the focus in it until it is closed', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  const { drawer } = await openDesk(page, '?open=attack:2021-12-12-ashab-al-kahf-al-qadisiyah');
  await expect(drawer.getByRole('article')).toHaveCount(1);
  const close = drawer.getByRole('button', { name: 'Close' });
  await close.focus();
  const inside: string[] = [];
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('Tab');
    const { name, onPage } = await focused(page);
    if (!onPage) inside.push(name);
  }
  expect(inside).toContain('Copy with citation');
  for (const name of inside) expect(name).toMatch(/^(Close|2021-12-12-|.*December 12|.*Al-|Copy )/);
  await close.focus();
  await page.keyboard.press('Enter');
  await expect(drawer).toHaveCount(0);
});

test('a table wider than its place can be scrolled by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { frequency } = await openDesk(page);
  await frequency.getByRole('button', { name: 'Table', exact: true }).click();
  const scroller = frequency.getByRole('region', { name: /^Attack frequency by/ });
  await scroller.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => scroller.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});
