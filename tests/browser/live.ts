import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import { failedToLoad } from './answers';
import { cellsOf, deskOf, openTable, verdictWords } from './desk';
import { test as base, expect } from './fixtures';
import { type LineProxy, startProxy } from './proxy';
import { type RunningServer, startServer } from './server';
import { token, type Writes, writesTo } from './writes';

export interface Scene {
  readonly page: Page;
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly server: RunningServer;
  readonly line: LineProxy;
  readonly writes: Writes;
}

interface LiveFixtures {
  readonly settings: Record<string, string>;
  readonly words: readonly string[];
  /** One per test, so that tests do not see each other's writes. */
  readonly server: RunningServer;
  readonly line: LineProxy;
  readonly writes: Writes;
  readonly scene: Scene;
  /** Most live tests break the connection, which the browser logs to the console. */
  readonly breaksAllowed: null;
}

/** Pages connect to `server` through `line`; `writes` goes there directly. */
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

export function wordOf(page: Page): Locator {
  return page.getByRole('banner').getByRole('status');
}

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

/** As many statements as a page draws at first. */
const drawn = 12;

/** Everything that the page shows of the data. Expects the table instead of the chart. */
export async function figuresOf(page: Page) {
  const { glance, frequency, statements, table, feed } = deskOf(page);
  const articles = feed.getByRole('article');
  // The verdict loads after the first view. There is always one.
  await expect(
    glance.getByRole('paragraph').getByRole('button', { name: verdictWords }),
  ).toBeVisible();
  return {
    day: await page.getByRole('banner').locator('time').first().textContent(),
    sentences: await glance.getByRole('paragraph').allInnerTexts(),
    items: await glance.getByRole('listitem').allInnerTexts(),
    finding: await frequency.getByRole('paragraph').allInnerTexts(),
    cells: await cellsOf(table),
    count: await statements.getByRole('status').innerText(),
    feed: (await articles.allInnerTexts()).slice(0, drawn),
  };
}

/**
 * Waits until `page` shows the same as a page opened now, and compares the count with the server: then no event was
 * lost or applied twice.
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
  const count = all.total.toLocaleString('en');
  expect(figures.count).toMatch(
    new RegExp(`^${count} statements, newest first; \\d+ counted as threats$`),
  );
}

export function note(type: string, description: string): void {
  test.info().annotations.push({ type, description });
  console.log(`    ${type}: ${description}`);
}
