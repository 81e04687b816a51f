import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import { failedToLoad } from './answers';
import { cellsOf, deskOf, openTable } from './desk';
import { test as base, expect } from './fixtures';
import { type LineProxy, startProxy } from './proxy';
import { type RunningServer, startServer } from './server';
import { token, type Writes, writesTo } from './writes';

/** All that a scene is played with. */
export interface Scene {
  readonly page: Page;
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly server: RunningServer;
  readonly line: LineProxy;
  readonly writes: Writes;
}

interface LiveFixtures {
  /** Settings of the server besides its API_TOKEN. */
  readonly settings: Record<string, string>;
  /** What follows the server's name on the command line. */
  readonly words: readonly string[];
  /** Each test has a server of its own: what it writes is in no other test. */
  readonly server: RunningServer;
  /** Stands between the pages and the server. */
  readonly line: LineProxy;
  /** Writes to the server, past the line. */
  readonly writes: Writes;
  readonly scene: Scene;
  /** Most live tests break the line, and the browser tells of it on the console. */
  readonly breaksAllowed: null;
}

/** What the live tests share: pages that go through `line` to `server`, and a way to write there. */
export const test = base.extend<LiveFixtures>({
  settings: [{}, { option: true }],
  words: [[], { option: true }],
  server: async ({ settings, words }, use) => {
    const server = await startServer({ API_TOKEN: token, ...settings }, words);
    await use(server);
    await server.stop();
  },
  line: async ({ server }, use) => {
    const line = await startProxy(server.url);
    await use(line);
    await line.close();
  },
  writes: async ({ server }, use) => use(writesTo(server.url)),
  baseURL: async ({ line }, use) => use(line.url),
  scene: async ({ page, browser, context, server, line, writes }, use) =>
    use({ page, browser, context, server, line, writes }),
  breaksAllowed: [
    async ({ allowFault }, use) => {
      allowFault(failedToLoad);
      await use(null);
    },
    { auto: true },
  ],
});

export { expect };

/** The header's word for the state of the data: "Live", "Archive", "Reconnecting", "Stale". */
export function wordOf(page: Page): Locator {
  return page.getByRole('banner').getByRole('status');
}

/** The header's words in the order in which they have stood since this was called. */
export async function followWords(page: Page): Promise<() => Promise<string[]>> {
  const handle = await wordOf(page).evaluateHandle((status) => {
    const words = [status.textContent ?? ''];
    new MutationObserver(() => {
      const word = status.textContent ?? '';
      if (word !== words.at(-1)) words.push(word);
    }).observe(status, { characterData: true, childList: true, subtree: true });
    return words;
  });
  return () => handle.jsonValue();
}

/** How many statements the feed draws at first. */
const drawn = 30;

const verdicts =
  /^(clear )?(increase|decrease)\b|no clear difference|too uncertain to say|cannot say/;

/** All that a page says of the data, with the table in place of the chart; nothing of the page itself. */
export async function figuresOf(page: Page) {
  const { glance, frequency, statements, table, feed } = deskOf(page);
  const articles = feed.getByRole('article');
  // The verdict comes after the first view; there is always one, if only that nothing can be said.
  await expect(glance.getByRole('paragraph').getByRole('button', { name: verdicts })).toBeVisible();
  return {
    day: await page.getByRole('banner').locator('time').first().textContent(),
    sentences: await glance.getByRole('paragraph').allInnerTexts(),
    tiles: await glance.getByRole('listitem').allInnerTexts(),
    finding: await frequency.getByRole('paragraph').allInnerTexts(),
    cells: await cellsOf(table),
    count: await statements.getByRole('status').innerText(),
    feed: (await articles.allInnerTexts()).slice(0, drawn),
  };
}

/**
 * Waits until a page says what a page says that is opened now, and asks the server itself: then nothing
 * was lost on the way, and nothing came twice.
 */
export async function expectAsFresh(page: Page, browser: Browser, server: RunningServer) {
  const context = await browser.newContext({ baseURL: server.url });
  const fresh = await context.newPage();
  await openTable(fresh);
  const figures = await figuresOf(fresh);
  await context.close();
  await expect(async () => expect(await figuresOf(page)).toEqual(figures)).toPass({
    timeout: 60_000,
  });
  const all = await (await fetch(`${server.url}/api/statements?limit=1`)).json();
  expect(figures.count).toBe(`${all.total.toLocaleString('en')} statements, newest first`);
}

/** Numbers in 0..1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Puts a figure or a seed into the report of the tests. */
export function note(type: string, description: string): void {
  test.info().annotations.push({ type, description });
  console.log(`    ${type}: ${description}`);
}
