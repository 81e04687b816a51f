import { startServer } from './server';

/**
 * One server for all tests, whose address the workers get in BASE_URL. If that is already set, no server is started.
 */
export default async function globalSetup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.BASE_URL) return undefined;
  const server = await startServer();
  process.env.BASE_URL = server.url;
  return server.stop;
}
