import type { Page } from '@playwright/test';
import { clockOf } from './browser/clock';
import { openDesk, openSearch, openTable } from './browser/desk';
import { expect, test } from './browser/fixtures';

const light = 'rgb(251, 250, 247)';
const dark = 'rgb(16, 19, 23)';

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('the theme follows the system until one is chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openDesk(page);
  await page.getByRole('button', { name: 'Menu' }).click();
  const theme = page.getByRole('combobox', { name: 'Theme' });
  await expect(theme).toHaveValue('');
  expect(await ground(page)).toBe(dark);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(() => ground(page)).toBe(light);
  await theme.selectOption('dark');
  await expect.poll(() => ground(page)).toBe(dark);
  await theme.selectOption('light');
  await expect.poll(() => ground(page)).toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => ground(page)).toBe(light);
  await theme.selectOption('system');
  await expect.poll(() => ground(page)).toBe(dark);
});

test('a chosen theme applies from the first paint on', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openDesk(page, '?theme=dark');
  expect(await ground(page)).toBe(dark);
  await page.getByRole('button', { name: 'Menu' }).click();
  const controls = await page
    .getByRole('combobox', { name: 'Theme' })
    .evaluate((element) => getComputedStyle(element).colorScheme);
  expect(controls).toBe('dark');
});

test('the same group has the same colour in the chart, the lists and At a glance', async ({
  page,
}) => {
  const { glance, frequency } = await openDesk(page);
  const swatch = (row: ReturnType<Page['getByText']>) =>
    row.evaluate((element) => {
      const square = element.querySelector('svg[aria-hidden]') ?? element;
      return getComputedStyle(square).backgroundColor;
    });
  const legend = frequency.getByRole('list', { name: 'Colours' }).getByRole('listitem');
  const mostClaims = glance.getByRole('button', { name: 'About Ashab Al-Kahf' });
  const colour = await swatch(legend.filter({ hasText: 'Ashab Al-Kahf' }));
  expect(colour).toMatch(/^rgb\(/);
  expect(colour).not.toBe('rgba(0, 0, 0, 0)');
  expect(await swatch(mostClaims)).toBe(colour);
  const qassem = legend.filter({ hasText: 'Qassem Al-Jabbareen' });
  const other = await swatch(qassem);
  expect(other).not.toBe(colour);
  await openDesk(page, '?group=qassem-al-jabbareen&from=2021-12-26');
  await expect(legend).toHaveCount(1);
  expect(await swatch(qassem), 'alone, of a few days').toBe(other);
});

test('what a name in the legend quieted is not quiet any more when the names are gone', async ({
  page,
}) => {
  const { frequency, chart } = await openDesk(page);
  // The bars are one picture for a screen reader: they have no names of their own.
  const opacities = () =>
    chart
      .locator('[data-series]')
      .evaluateAll((bars) => bars.map((bar) => Number(getComputedStyle(bar).opacity)));
  const legend = frequency.getByRole('list', { name: 'Colours' });
  await legend.getByText('Ashab Al-Kahf').hover();
  await expect.poll(async () => Math.min(...(await opacities()))).toBeLessThan(0.5);
  await frequency.getByRole('button', { name: 'None', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(legend).toHaveCount(0);
  await expect.poll(opacities).toEqual([1]);
});

test('on paper it is light, without controls, with all its text', async ({ page }) => {
  const desk = await openDesk(page, '?theme=dark');
  const { glance, frequency, chart, feed, keyDates } = desk;
  await openSearch(desk);
  await clockOf(page).opener.click();
  await expect(clockOf(page).controls).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  expect(await ground(page)).toBe(light);
  for (const name of ['Share', 'Whole period']) {
    await expect(page.getByRole('button', { name })).toBeHidden();
  }
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(clockOf(page).controls).toBeHidden();
  await expect(page.getByRole('banner')).toContainText('As of Thu, Dec 30, 2021');
  await expect(glance.getByRole('paragraph').filter({ hasText: '12 or 13 attacks' })).toBeVisible();
  await expect(frequency.getByRole('button', { name: /^23 or 24 attacks/ })).toBeVisible();
  await expect(keyDates).toBeVisible();
  await expect(chart).toBeVisible();
  const last = feed.getByRole('article').last();
  await expect(last).toBeVisible();
  const hidden = await last.evaluate((article) => {
    const { bottom } = article.getBoundingClientRect();
    for (let box = article.parentElement; box; box = box.parentElement) {
      const clips = getComputedStyle(box).overflowY !== 'visible';
      if (
        clips &&
        box !== document.documentElement &&
        box.getBoundingClientRect().bottom < bottom
      ) {
        return true;
      }
    }
    return bottom > document.documentElement.scrollHeight;
  });
  expect(hidden, 'the end of the feed').toBe(false);
});

test('on paper the table has all its rows', async ({ page }) => {
  const { table } = await openTable(page);
  await page.emulateMedia({ media: 'print' });
  const cut = await table.evaluate((element) => {
    const place = element.parentElement;
    return place ? place.scrollHeight > place.clientHeight + 1 : true;
  });
  expect(cut).toBe(false);
});
