import { test as base } from './fixtures';
import { type RunningServer, startServer } from './server';
import { token } from './writes';

/** One writable server per test, so that tests do not see each other's writes. */
export const test = base.extend<{ server: RunningServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
  server: async ({}, use) => {
    const server = await startServer({ API_TOKEN: token });
    await use(server);
    await server.stop();
  },
  baseURL: async ({ server }, use) => use(server.url),
});
