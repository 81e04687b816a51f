import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withOwnStream } from './browser/answers';
import { openTable } from './browser/desk';
import { forgetWrites } from './browser/forget-writes';
import { expect, expectAsFresh, figuresOf, note, test, wordOf } from './browser/live';

// Servers of their own, started and stopped, on a machine that may be busy.
test.describe.configure({ timeout: 90_000 });

test('after a gap in what the server keeps, the page has everything and stays live', async ({
  page,
  browser,
  server,
  line,
  writes,
}) => {
  const { feed } = await openTable(page);
  await writes.say('seen');
  await expect(feed).toContainText('Said in a test: seen.');
  line.giveStreams({ kind: 'refuse' });
  line.cutStreams();
  for (let index = 0; index < 10; index += 1) await writes.say(`missed-${index}`);
  await writes.attack('missed');
  await server.kill();
  await forgetWrites(server.dataDir, 8);
  await server.restart();
  line.giveStreams({ kind: 'pass' });
  await expect(feed).toContainText('Said in a test: missed-0.', { timeout: 20_000 });
  await expectAsFresh(page, browser, server);
  await writes.say('afterwards');
  await expect(feed).toContainText('Said in a test: afterwards.');
  await expectAsFresh(page, browser, server);
});

test('a server that comes back with an older store is believed', async ({
  page,
  browser,
  server,
  writes,
}) => {
  const { feed } = await openTable(page);
  // All of the page is here before the server goes: its code cannot be asked for then.
  await figuresOf(page);
  const store = join(server.dataDir, 'deadline-watch.duckdb');
  await writes.say('kept');
  await expect(feed).toContainText('Said in a test: kept.');
  await server.end();
  await copyFile(store, `${store}.copy`);
  await server.restart();
  await writes.say('lost');
  await writes.attack('lost');
  await expect(feed).toContainText('Said in a test: lost.', { timeout: 20_000 });
  await server.end();
  await copyFile(`${store}.copy`, store);
  await server.restart();
  await expect(feed).not.toContainText('Said in a test: lost.', { timeout: 20_000 });
  await expectAsFresh(page, browser, server);
  await writes.say('new');
  await expect(feed).toContainText('Said in a test: new.');
  await expectAsFresh(page, browser, server);
});

/** Seconds that a busy machine may add to a wait. */
const patience = 1;

const answers = [
  { name: 'error 500', status: 500, type: 'application/problem+json' },
  { name: 'error 429', status: 429, type: 'application/problem+json' },
  { name: 'a web page', status: 200, type: 'text/html' },
];

for (const { name, status, type } of answers) {
  test(`${name} in place of the stream: tried again after longer and longer waits, never given up`, async ({
    page,
    line,
    writes,
    allowFault,
  }) => {
    allowFault(/MIME type/);
    const { feed } = await openTable(page);
    await expect.poll(() => line.openStreams()).toBe(1);
    line.giveStreams({ kind: 'answer', status, type });
    const cutAt = performance.now();
    line.cutStreams();
    const word = wordOf(page);
    await expect(word).toHaveText('Reconnecting');
    await expect.poll(() => line.asked.length, { timeout: 20_000 }).toBe(3);
    const times = [cutAt, ...line.asked.slice(1).map(({ at }) => at)];
    const waits = times.slice(1).map((at, index) => (at - (times[index] ?? 0)) / 1000);
    note('waits', `${waits.map((wait) => wait.toFixed(1)).join(', ')} s`);
    expect(waits[0]).toBeLessThan(5 + patience);
    expect(waits[1]).toBeGreaterThan(2 - 0.05);
    expect(waits[1]).toBeLessThan(4 + patience);
    line.giveStreams({ kind: 'pass' });
    await writes.say('after');
    await expect(word).toHaveText('Archive', { timeout: 20_000 });
    await expect(feed).toContainText('Said in a test: after.');
  });
}

/** When the page's own EventSources were made and failed, by the page's clock in seconds. */
interface Attempts {
  readonly opened: number[];
  readonly failed: number[];
}

test('the waits grow to half a minute, and meanwhile the page asks every 15 seconds', async ({
  page,
  line,
  writes,
}) => {
  await withOwnStream(page);
  await page.clock.install();
  await page.addInitScript(() => {
    const attempts = { opened: [] as number[], failed: [] as number[] };
    const seconds = () => performance.now() / 1000;
    class Watched extends EventSource {
      constructor(url: string) {
        super(url);
        attempts.opened.push(seconds());
        this.addEventListener('error', () => attempts.failed.push(seconds()));
      }
    }
    Object.assign(globalThis, { EventSource: Watched, attempts });
  });
  const read = (): Promise<Attempts> => page.evaluate(() => Reflect.get(globalThis, 'attempts'));
  const { feed } = await openTable(page);
  const asked: string[] = [];
  await expect.poll(() => line.openStreams()).toBe(1);
  line.giveStreams({ kind: 'answer', status: 500, type: 'text/plain' });
  line.cutStreams();
  await expect.poll(async () => (await read()).failed.length).toBe(1);
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const [since = 0] = (await read()).failed;
  await writes.say('meanwhile');
  while ((await read()).failed.length < 10) {
    await page.clock.runFor(1000);
    await expect
      .poll(async () => {
        const { opened, failed } = await read();
        return opened.length - failed.length;
      })
      .toBe(0);
  }
  const { opened, failed } = await read();
  const waits = failed.slice(0, 9).map((at, index) => (opened[index + 1] ?? 0) - at);
  note('waits', `${waits.map((wait) => wait.toFixed(1)).join(', ')} s`);
  for (const [attempt, wait] of waits.entries()) {
    const longest = attempt === 0 ? 5 : Math.min(30, 2 * 2 ** attempt);
    const shortest = attempt === 0 ? 0 : longest / 2;
    expect(wait).toBeGreaterThan(shortest - 0.05);
    expect(wait).toBeLessThan(longest + 0.05);
  }
  const seconds = (failed.at(-1) ?? 0) - since;
  const times = asked.filter((path) => path === '/api/dataset').length;
  note('asked', `${times} times in ${seconds.toFixed(0)} s`);
  expect(times).toBeGreaterThanOrEqual(Math.floor(seconds / 16));
  expect(times).toBeLessThanOrEqual(Math.ceil(seconds / 15) + 1);
  await expect(feed, 'what came meanwhile came by asking').toContainText(
    'Said in a test: meanwhile.',
  );
});
