import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openDesk, setSeen } from './browser/desk';
import { expect } from './browser/fixtures';
import { expectKept } from './browser/kept-picture';
import { wordOf } from './browser/live';
import { test } from './browser/own-server';
import type { RunningServer } from './browser/server';
import { openWall } from './browser/wall';
import { writesTo } from './browser/writes';

test.use({ serviceWorkers: 'allow' });

/** The answer to whether the server has what an earlier visit had. */
const notHere = /status of 410/;

/** Another store behind the same address, with more writes than the one before. */
async function replaceStore(server: RunningServer): Promise<void> {
  await server.end();
  await rm(join(server.dataDir, 'deadline-watch.duckdb'));
  await server.restart();
  const { say } = writesTo(server.url);
  for (const id of ['other-1', 'other-2', 'other-3']) await say(id);
}

test('a page that is opened again on another store says so until it is dismissed, and calls nothing new', async ({
  page,
  server,
  allowFault,
}) => {
  allowFault(notHere);
  await writesTo(server.url).say('before');
  await openDesk(page);
  await expect(page.getByRole('feed')).toContainText('Said in a test: before.');
  await page.goto('about:blank');
  await replaceStore(server);
  const notice = page.getByText('The server has other records than when this page was last open');
  for (const _again of [1, 2]) {
    const { feed } = await openDesk(page);
    await expect(notice).toContainText('34 attack records and 40 statements; then there were');
    await expect(notice).toContainText('34 attack records and 38 statements.');
    await expect(feed).toContainText('Said in a test: other-3.');
    await expect(page.getByRole('region', { name: 'Threat statements' })).not.toContainText(
      /\d+ new/,
    );
    await page.goto('about:blank');
  }
  await openDesk(page);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('feed')).toContainText('Said in a test: other-3.');
  // It is compared by the time that the stream is there.
  await expect(wordOf(page)).toHaveText('Archive');
  await expect(notice).toHaveCount(0);
});

test('two open pages, one of them in the background, say the same of other records', async ({
  page,
  context,
  server,
  allowFault,
}) => {
  allowFault(notHere);
  const pages = [page, await context.newPage()];
  await writesTo(server.url).say('before');
  for (const one of pages) {
    await openDesk(one);
    await expect(one.getByRole('feed')).toContainText('Said in a test: before.');
  }
  await setSeen(page, 'hidden');
  // What a page still loads when its server goes away.
  allowFault(/ERR_(CONNECTION|INCOMPLETE)|ChunkLoadError|fetching the script/);
  await replaceStore(server);
  for (const one of pages) {
    await expect(one.getByRole('feed')).toContainText('Said in a test: other-3.', {
      timeout: 30_000,
    });
    const notice = one.getByRole('status').filter({ hasText: 'the server has other records' });
    await expect(notice).toContainText('34 attack records and 40 statements; before, this page');
    await expect(notice).toContainText('had 34 attack records and 38 statements.');
  }
});

test('a page that is opened again on the same store, with more records, says nothing of others', async ({
  page,
  server,
}) => {
  await openDesk(page);
  await page.goto('about:blank');
  await writesTo(server.url).say('meanwhile');
  const asked = page.waitForResponse(/\/api\/dataset\?at=/);
  await openDesk(page);
  expect((await asked).status()).toBe(200);
  await expect(page.getByText(/other records/)).toHaveCount(0);
});

test('a wall that starts from its kept picture says that the server has other records', async ({
  page,
  server,
  allowFault,
}) => {
  allowFault(notHere);
  await openWall(page, '&scenes=threats');
  await expectKept(page);
  await page.goto('about:blank');
  await replaceStore(server);
  const { foot, scene } = await openWall(page, '&scenes=threats');
  await expect(foot).toContainText(/other records( on the server)? than at \d\d:\d\d/);
  await expect(scene('threats')).toContainText('Said in a test: other-3.');
});
