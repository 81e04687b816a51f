import type { Page } from '@playwright/test';
import { endpoints, withoutFirstAnswers } from './browser/answers';
import { openDesk } from './browser/desk';
import { expect, test } from './browser/fixtures';

const arabic = 'أصحاب الكهف';

/** Serves the attacks with every count so many times as high. */
async function multiplied(page: Page, by: number) {
  await withoutFirstAnswers(page);
  await page.route(endpoints.attacks, async (route) => {
    const answer = await route.fetch();
    const columns = await answer.json();
    const { low, high } = columns.columns;
    columns.columns.low = low.map((count: number) => count * by);
    columns.columns.high = high.map((count: number) => (count < 0 ? -1 : count * by));
    await route.fulfill({ json: columns });
  });
}

for (const width of [1280, 320]) {
  for (const by of [100, 10_000]) {
    test(`every number of the axis is whole, ${by} times as high, ${width} px wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await multiplied(page, by);
      const { chart, frequency } = await openDesk(page);
      await expect(chart.locator('text').filter({ hasText: /^[1-9][\d,]{2,}$/ })).not.toHaveCount(
        0,
      );
      const cut = await frequency.evaluate((element) => {
        const { left } = element.getBoundingClientRect();
        return [...element.querySelectorAll('text')].flatMap((text) =>
          text.getBoundingClientRect().left < left ? [text.textContent] : [],
        );
      });
      expect(cut).toEqual([]);
    });
  }
}

test('an Arabic name moves neither the full stop nor the figures beside it', async ({ page }) => {
  await withoutFirstAnswers(page);
  await page.route(endpoints.dataset, async (route) => {
    const dataset = await (await route.fetch()).json();
    for (const actor of dataset.actors) if (actor.id === 'ashab-al-kahf') actor.name = arabic;
    await route.fulfill({ json: dataset });
  });
  const { glance, feed } = await openDesk(page, '?group=ashab-al-kahf');
  const places = await glance.evaluate((element, name) => {
    const found: { name: number; after: number }[] = [];
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = node.textContent ?? '';
      const at = text.indexOf(name);
      const next = text.slice(at + name.length).search(/[a-z0-9]/i);
      if (at < 0 || next < 0) continue;
      const box = (from: number, to: number) => {
        const range = document.createRange();
        range.setStart(node, from);
        range.setEnd(node, to);
        return range.getBoundingClientRect();
      };
      const from = at + name.length + next;
      const [of, after] = [box(at, at + name.length), box(from, from + 1)];
      if (Math.abs(of.top - after.top) < 4) found.push({ name: of.right, after: after.left });
    }
    return found;
  }, arabic);
  expect(places.length).toBeGreaterThan(0);
  for (const { name, after } of places) expect(after).toBeGreaterThanOrEqual(name);
  await expect(feed).toContainText(`\u2068${arabic}\u2069`);
});
