import type { Page } from '@playwright/test';
import { endpoints, withoutFirstAnswers } from './browser/answers';
import { openLowerDesk } from './browser/desk';
import { expect, test } from './browser/fixtures';

const long = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauer';

/** Serves names, labels and texts of one word without a blank. */
async function withLongWords(page: Page) {
  await withoutFirstAnswers(page);
  await page.route(endpoints.dataset, async (route) => {
    const dataset = await (await route.fetch()).json();
    for (const one of dataset.actors)
      Object.assign(one, { name: `${one.name} ${long}`, aliases: [long] });
    for (const one of dataset.keyDates)
      Object.assign(one, { label: `${long} ${one.label}`, note: long });
    for (const one of dataset.places) one.name = `${long}-${one.name}`;
    await route.fulfill({ json: dataset });
  });
  await page.route(endpoints.statements, async (route) => {
    const answer = await (await route.fetch()).json();
    for (const one of answer.items) Object.assign(one, { gist: `Vowed ${long}.`, quote: long });
    await route.fulfill({ json: answer });
  });
}

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

for (const width of [320, 390]) {
  test(`a long word in names, key dates and texts does not widen a page of ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await withLongWords(page);
    const own = encodeURIComponent(`2021-12-20:military:${long}`);
    await openLowerDesk(page, `?dates=${own}&group=ashab-al-kahf&q=${long}`);
    await expect.poll(() => widthOf(page)).toBeLessThanOrEqual(width);
    for (const open of [
      'actor:ashab-al-kahf',
      'date:deadline-2021',
      'attacks:2021-12-26..2021-12-27',
    ]) {
      await openLowerDesk(page, `?dates=${own}&open=${open}`);
      const drawer = page.getByRole('dialog');
      await expect(drawer).toContainText(long);
      const over = await drawer.evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(over, open).toBeLessThanOrEqual(0);
      await expect.poll(() => widthOf(page)).toBeLessThanOrEqual(width);
    }
  });
}
