import { fileURLToPath } from 'node:url';
import { readConfig } from './config';
import { readReport } from './data/report';
import { Fault } from './fault';
import { startServer } from './server';
import type { Seeding } from './store/seeding';

/*
 * The process behind `npm start`: built to dist/server/main.js, with the page beside it in
 * dist/page. It runs until SIGTERM or SIGINT.
 */

const told: Record<Seeding, string | null> = {
  seeded: 'The store is new and was filled from the coded report.',
  reseeded: 'The coded report has changed: the store was filled anew.',
  unchanged: null,
  kept: 'The coded report has changed, but the store holds records added since: it was left as it is.',
};

async function run(): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
  const pageDir = fileURLToPath(new URL('../page', import.meta.url));
  const server = await startServer(readConfig(process.env), pageDir, readReport());
  const news = told[server.seeding];
  if (news !== null) console.log(news);
  console.log(`Deadline Watch: ${server.address}`);
  await stopped;
  await server.close();
}

try {
  await run();
  process.exit(0);
} catch (error) {
  console.error(error instanceof Fault ? error.message : error);
  process.exit(1);
}
