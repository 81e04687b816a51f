import { openDesk, openLowerDesk } from './browser/desk';
import { expect, test } from './browser/fixtures';

/** In CSS pixels, without the margins that browsers leave. */
const papers = [
  ['A4', 718],
  ['Letter', 740],
] as const;

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

for (const [format, width] of papers) {
  test(`on ${format} the whole page is printed, and nothing of it is cut at the side`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 1000 });
    const { statements, runUps, compare } = await openLowerDesk(page);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await expect(statements.getByRole('article')).toHaveCount(37);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    for (const region of [compare, runUps]) {
      await expect(region.getByRole('img').first()).toBeVisible();
    }
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((element) => element.checkVisibility() && !element.closest('.sr-only, svg'))
        .filter((element) => {
          const { overflowX, overflowY } = getComputedStyle(element);
          const wide = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
          const high = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
          return element.clientWidth > 1 && (wide || high);
        })
        .map(
          (element) =>
            `${element.tagName} ${element.className}: ${element.textContent?.slice(0, 60)}`,
        ),
    );
    expect(cut).toEqual([]);
    const pages = pagesOf(await page.pdf({ format }));
    expect(pages).toBeGreaterThan(5);
    expect(pages).toBeLessThan(13);
  });
}

test('a print names its day and its filter, and has no control', async ({ page }) => {
  await openLowerDesk(page, '?group=ashab-al-kahf&asOf=2021-12-28');
  await page.emulateMedia({ media: 'print' });
  const header = page.getByRole('banner');
  await expect(header.getByText('Tue, Dec 28, 2021').first()).toBeVisible();
  await expect(header.getByText(/Ashab Al-Kahf/).first()).toBeVisible();
  // Browsers print it on each page, beside the address and the number of the page.
  await expect(page).toHaveTitle('Deadline Watch, as of Tue, Dec 28, 2021');
  for (const role of ['combobox', 'searchbox', 'textbox', 'checkbox'] as const) {
    await expect(page.getByRole(role)).toHaveCount(0);
  }
});

test('of choices only what is chosen is printed, and no section is kept on one page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 718, height: 1000 });
  const { compare } = await openLowerDesk(page);
  await page.emulateMedia({ media: 'print' });
  const chosen = page.locator('fieldset').getByRole('button', { pressed: true });
  const others = page.locator('fieldset').getByRole('button', { pressed: false });
  await expect(compare.locator(chosen).first()).toBeVisible();
  await expect(others).toHaveCount(0);
  const high = await page.locator('main *:not(svg)').evaluateAll((elements) =>
    elements
      .filter((element) => getComputedStyle(element).breakInside === 'avoid')
      .filter((element) => element.getBoundingClientRect().height > 800)
      .map((element) => element.tagName),
  );
  expect(high).toEqual([]);
});

test('a print says what had not loaded', async ({ page }) => {
  await page.route(/\/assets\/LowerDesk-.*\.js$/, () => {});
  await openDesk(page);
  const line = page.getByText(/^The rest of the page had not loaded/);
  await expect(line).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(line).toBeVisible();
});

test('run-ups and bars of threats have no clip path, turn, mask or filter, which Firefox prints elsewhere or not at all', async ({
  page,
}) => {
  const { runUps, threatsAndAttacks } = await openLowerDesk(page);
  for (const region of [runUps, threatsAndAttacks]) {
    const shapes = region.locator('svg, svg :not(pattern, pattern *)');
    expect(await shapes.count()).toBeGreaterThan(20);
    const changed = await shapes.evaluateAll((elements) =>
      elements
        .filter((element) => {
          const { rotate, filter, mask, clipPath } = getComputedStyle(element);
          return [rotate, filter, mask, clipPath].some((value) => !/^(none|)$/.test(value));
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(changed).toEqual([]);
  }
});
