import { startServer } from './server';

/**
 * One server for all tests: Playwright calls this before the first and what it returns after the
 * last. The workers find the address in BASE_URL; one that is set already is used as it is.
 */
export default async function globalSetup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.BASE_URL) return undefined;
  const server = await startServer();
  process.env.BASE_URL = server.url;
  return server.stop;
}
