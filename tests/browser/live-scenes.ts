import type { Page } from '@playwright/test';
import { random } from '../../bench/page/random';
import { day } from '../../src/domain/day';
import { openDesk, openTable } from './desk';
import { expect, expectAsFresh, figuresOf, followWords, note, type Scene, wordOf } from './live';
import { startServer } from './server';
import { token, type Writes, writesTo } from './writes';

/* Played in a short form on every change, and in a long form by `npm run test:long`. */

/** `bytes` is less than the heartbeats of `events` writes take. */
const batch = { events: 50, bytes: 8_000 };

function writeEvent(writes: Writes, index: number): Promise<void> {
  const five = Math.floor(index / 5);
  const on = day(`2021-12-${String(1 + (five % 26)).padStart(2, '0')}`);
  const saidOn = { start: on, end: on };
  const again = { version: 2, correction: 'Heard again.' };
  switch (index % 5) {
    case 0:
      return writes.attack(`attack-${five}`, { occurred: saidOn });
    case 1:
      return writes.say(`first-${five}`, { saidOn });
    case 2:
      return writes.say(`second-${five}`, { saidOn });
    case 3:
      return writes.attack(`attack-${five}`, { ...again, occurred: saidOn, low: 2, high: 3 });
    default:
      return writes.say(`first-${five}`, { ...again, saidOn, retracted: five % 2 === 0 });
  }
}

async function writeEvents(writes: Writes, first: number, count: number): Promise<void> {
  const all = Array.from({ length: count }, (_, index) => first + index);
  const isFirst = (index: number) => index % 5 < 3;
  await Promise.all(all.filter(isFirst).map((index) => writeEvent(writes, index)));
  await Promise.all(
    all.filter((index) => !isFirst(index)).map((index) => writeEvent(writes, index)),
  );
}

/**
 * Cuts the stream `cuts` times at a random byte while fifty records are written; the rest arrives after it reconnects. Needs
 * quick heartbeats, because a connection that drops before its second heartbeat is retried late. LIVE_SEED repeats a run.
 */
export async function cutAndCutAgain(scene: Scene, cuts: number): Promise<void> {
  const { page, browser, server, line, writes } = scene;
  const since = performance.now();
  const seed = Number(process.env.LIVE_SEED ?? Math.floor(Math.random() * 2 ** 31));
  note('seed', `${seed} (LIVE_SEED)`);
  const next = random(seed);
  await openTable(page);
  for (let round = 0; round < cuts; round += 1) {
    await expect.poll(() => line.beats(), { intervals: [50], timeout: 60_000 }).toBeGreaterThan(2);
    line.cutStreams(1 + Math.floor(next() * batch.bytes));
    await writeEvents(writes, round * batch.events, batch.events);
    await expect.poll(() => line.cuts(), { intervals: [50], timeout: 60_000 }).toBe(round + 1);
  }
  await expectAsFresh(page, browser, server);
  expect(line.cuts()).toBe(cuts);
  note('took', `${((performance.now() - since) / 1000).toFixed(0)} s`);
}

export async function goneAndBack({ page, browser, server, writes }: Scene): Promise<void> {
  const { feed } = await openTable(page);
  const word = wordOf(page);
  await writes.say('before');
  await expect(feed).toContainText('Said in a test: before.');
  const words = await followWords(page);
  const since = performance.now();
  await server.kill();
  await expect(word).toHaveText('Reconnecting');
  await expect(word).toHaveText('Stale', { timeout: 120_000 });
  // A second server, which no page sees, writes to the same store.
  const hidden = await startServer({ API_TOKEN: token, DATA_DIR: server.dataDir });
  const meanwhile = writesTo(hidden.url);
  await writeEvents(meanwhile, 0, 20);
  await meanwhile.say('meanwhile');
  await hidden.stop();
  await server.restart();
  note('gone', `${((performance.now() - since) / 1000).toFixed(1)} s`);
  const back = performance.now();
  await writes.say('after');
  await expect(feed).toContainText('Said in a test: after.', { timeout: 60_000 });
  await expect(feed).toContainText('Said in a test: meanwhile.');
  note('caught up', `${((performance.now() - back) / 1000).toFixed(1)} s after it was back`);
  await expect(word).toHaveText('Archive', { timeout: 60_000 });
  await expectAsFresh(page, browser, server);
  note('words', (await words()).join(', '));
}

/** Freezes the server, so that connections stay open without data, and resumes it. */
export async function halfOpen({ page, browser, server, writes }: Scene): Promise<void> {
  const { feed } = await openTable(page);
  const word = wordOf(page);
  await expect(word).toHaveText('Archive');
  const words = await followWords(page);
  const since = performance.now();
  server.freeze();
  await expect(word).not.toHaveText('Archive', { timeout: 120_000 });
  note('noticed', `${((performance.now() - since) / 1000).toFixed(1)} s after it stood still`);
  await expect(word).toHaveText('Stale', { timeout: 120_000 });
  const written = writes.say('late');
  note('stood still', `${((performance.now() - since) / 1000).toFixed(1)} s`);
  server.thaw();
  await written;
  await expect(feed).toContainText('Said in a test: late.', { timeout: 60_000 });
  await expect(word).toHaveText('Archive', { timeout: 60_000 });
  await expectAsFresh(page, browser, server);
  const all = await words();
  note('words', all.join(', '));
  expect(all.slice(0, 3)).toEqual(['Archive', 'Reconnecting', 'Stale']);
}

export async function sameInZones({ browser, server, writes }: Scene, zones: readonly string[]) {
  const contexts = await Promise.all(
    zones.map((timezoneId) => browser.newContext({ baseURL: server.url, timezoneId })),
  );
  const pages = await Promise.all(contexts.map((context) => context.newPage()));
  for (const page of pages) await openTable(page);
  await writes.attack('zoned');
  await writes.say('zoned');
  await expectSaid(pages, 'Said in a test: zoned.');
  const [first, ...others] = await Promise.all(pages.map(figuresOf));
  expect(first?.cells.length).toBeGreaterThan(90);
  expect(first?.cells.find(([title]) => title === 'Sunday, December 26')?.slice(1, 3)).toEqual([
    '7',
    '7',
  ]);
  for (const [index, figures] of others.entries()) {
    expect(figures, `${zones[index + 1]} as in ${zones[0]}`).toEqual(first);
  }
  for (const context of contexts) await context.close();
}

export async function tabsWithOneStream(scene: Scene, tabs: number): Promise<void> {
  const { page, context, line, writes } = scene;
  const pages = [page];
  while (pages.length < tabs) pages.push(await context.newPage());
  for (const one of pages) await openDesk(one);
  await writes.say('for-all');
  await expectSaid(pages, 'Said in a test: for-all.');
  expect(line.openStreams()).toBe(1);
  const [next] = pages.slice(1);
  const words = next ? await followWords(next) : null;
  // The first page leads.
  await page.close();
  await writes.say('for-the-others');
  await expectSaid(pages.slice(1), 'Said in a test: for-the-others.');
  await expect.poll(() => line.openStreams()).toBe(1);
  expect(line.asked, 'one after the other').toHaveLength(2);
  expect(await words?.(), 'nothing is said of a loss').toEqual(['Archive']);
  for (const one of pages.slice(1)) await one.close();
  await expect.poll(() => line.openStreams()).toBe(0);
}

async function expectSaid(pages: readonly Page[], words: string): Promise<void> {
  for (const page of pages) await expect(page.getByRole('feed')).toContainText(words);
}
