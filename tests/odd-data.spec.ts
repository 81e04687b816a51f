import { endpoints } from './browser/answers';
import { openDesk } from './browser/desk';
import { expect, test } from './browser/fixtures';

const arabic = 'أصحاب الكهف';

test('an Arabic name moves neither the full stop nor the figures beside it', async ({ page }) => {
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
