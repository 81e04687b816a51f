import { day } from '../src/domain/day';
import { openDesk } from './browser/desk';
import { expect } from './browser/fixtures';
import { test } from './browser/own-server';
import { writesTo } from './browser/writes';

const saidOn = { start: day('2021-11-20'), end: day('2021-11-20') };

test('a statement that comes in late is told with its day until it was on the screen', async ({
  page,
}) => {
  const { feed, statements } = await openDesk(page);
  await writesTo(new URL(page.url()).origin).say('late-one', { saidOn, gist: 'Said late.' });
  const button = statements.getByRole('button', { name: '1 new, of November 20' });
  await expect(button).toBeVisible();
  await button.click();
  const late = feed.getByRole('article').filter({ hasText: 'Said late.' });
  await expect(late).toBeInViewport();
  await expect(late).toBeFocused();
  await expect(button).toHaveCount(0);
});

for (const width of [1440, 1280, 1024, 390, 320]) {
  test(`at ${width} px the button for what is new covers no text`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const { statements } = await openDesk(page);
    // Further down on a narrow window it has a strip of its own, which whole lines go under.
    const heading = statements.getByRole('heading', { level: 2 });
    await heading.evaluate((element) => element.scrollIntoView());
    await writesTo(new URL(page.url()).origin).say('late-one', { saidOn, gist: 'Said late.' });
    const button = statements.getByRole('button', { name: '1 new, of November 20' });
    await expect(button).toBeInViewport({ ratio: 1 });
    const covered = await button.evaluate((pill) => {
      const box = pill.getBoundingClientRect();
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (texts.nextNode()) {
        const { currentNode } = texts;
        const { parentElement } = currentNode;
        if (!parentElement || pill.contains(parentElement)) continue;
        if (parentElement.closest('.sr-only')) continue;
        if (!parentElement.checkVisibility({ opacityProperty: true })) continue;
        const range = document.createRange();
        range.selectNode(currentNode);
        const isUnder = [...range.getClientRects()].some(
          ({ left, right, top, bottom }) =>
            left < box.right - 1 &&
            right > box.left + 1 &&
            top < box.bottom - 1 &&
            bottom > box.top + 1,
        );
        if (isUnder) found.push(currentNode.textContent ?? '');
      }
      return found;
    });
    expect(covered).toEqual([]);
  });
}

test('what was not on the screen is new after a reload too, and what came meanwhile', async ({
  page,
}) => {
  const { feed, statements } = await openDesk(page);
  const { say } = writesTo(new URL(page.url()).origin);
  await say('late-one', { saidOn, gist: 'Said late.' });
  await say('now', { gist: 'Said now.' });
  await expect(feed.getByRole('article').filter({ hasText: 'Said now.' })).toBeInViewport();
  await expect(statements.getByRole('button', { name: '1 new, of November 20' })).toBeVisible();
  const { href } = new URL(page.url());
  await page.goto('about:blank');
  await say('late-two', { saidOn, gist: 'Said late, too.' });
  await page.goto(href);
  await statements.getByRole('button', { name: '2 new, of November 20' }).click();
  const [one, two] = ['Said late.', 'Said late, too.'].map((hasText) =>
    feed.getByRole('article').filter({ hasText }),
  );
  await expect(two ?? feed).toBeFocused();
  await expect(one ?? feed).toBeInViewport();
  await expect(statements.getByRole('button', { name: /new/ })).toHaveCount(0);
  await page.reload();
  await expect(feed.getByRole('article').first()).toBeVisible();
  await expect(statements.getByRole('button', { name: /new/ })).toHaveCount(0);
});

test('what is held back and of an earlier day is reached from further down, too', async ({
  page,
}) => {
  const { feed, statements } = await openDesk(page);
  await feed.getByRole('article').nth(11).scrollIntoViewIfNeeded();
  const { say } = writesTo(new URL(page.url()).origin);
  await say('late-one', { saidOn, gist: 'Said late.' });
  await say('now', { gist: 'Said now.' });
  await statements.getByRole('button', { name: '2 new, of November 20 and December 30' }).click();
  await expect(feed.getByRole('article').first()).toBeFocused();
  await expect(feed.getByRole('article').filter({ hasText: 'Said now.' })).toBeInViewport();
  await statements.getByRole('button', { name: '1 new, of November 20' }).click();
  await expect(feed.getByRole('article').filter({ hasText: 'Said late.' })).toBeFocused();
  await expect(statements.getByRole('button', { name: /new/ })).toHaveCount(0);
});

test('what comes slides in, and not for those who want no motion', async ({ page }) => {
  const { feed } = await openDesk(page);
  const motion = () =>
    feed
      .getByRole('article')
      .first()
      .evaluate((element) => getComputedStyle(element).animationName);
  const { say } = writesTo(new URL(page.url()).origin);
  await say('one');
  await expect(feed).toContainText('Said in a test: one.');
  expect(await motion()).toBe('arrive');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await say('two');
  await expect(feed).toContainText('Said in a test: two.');
  expect(await motion()).toBe('none');
});
