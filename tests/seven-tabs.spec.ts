import type { Page } from '@playwright/test';
import { withOwnStream } from './browser/answers';
import { deskOf, setSeen } from './browser/desk';
import { expect, test } from './browser/live';

// Seven pages with charts, on a machine that may be busy.
test.describe.configure({ timeout: 120_000 });
// A page without a stream asks as often as the server gives a sign of life.
test.use({ settings: { HEARTBEAT_SECONDS: '2' } });

test('seven tabs that each have their own connection all show the page and new records, over three streams', async ({
  context,
  line,
  writes,
}) => {
  const pages: Page[] = [];
  for (let count = 0; count < 7; count += 1) {
    const page = await context.newPage();
    await withOwnStream(page);
    await page.goto('/');
    await expect(deskOf(page).chart).toBeVisible();
    pages.push(page);
  }
  await expect.poll(() => line.openStreams()).toBe(3);
  await writes.say('to-all');
  for (const page of pages) {
    await expect(deskOf(page).feed).toContainText('Said in a test: to-all.');
  }
  await expect.poll(() => line.openStreams()).toBe(3);

  const [first, ...others] = pages;
  for (const page of pages) await setSeen(page, 'hidden');
  await expect.poll(() => line.openStreams()).toBe(0);
  await writes.say('while-hidden');
  if (!first) throw new Error('no page was opened');
  await setSeen(first, 'visible');
  await expect(deskOf(first).feed).toContainText('Said in a test: while-hidden.');
  for (const page of others) await setSeen(page, 'visible');
  for (const page of others) {
    await expect(deskOf(page).feed).toContainText('Said in a test: while-hidden.');
  }
  await expect.poll(() => line.openStreams()).toBe(3);
});
