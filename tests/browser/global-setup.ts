import { startServer } from './server';

/**
 * Starts one server for all tests and returns its teardown. BASE_URL passes its address to the
 * workers; if it is already set, no server is started.
 */
export default async function globalSetup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.BASE_URL) return undefined;
  const server = await startServer();
  process.env.BASE_URL = server.url;
  return server.stop;
}
