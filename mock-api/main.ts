import { fileURLToPath } from 'node:url';
import { readConfig } from './config';
import { readReport } from './data/report';
import { Fault } from './fault';
import { readArguments, usage } from './replay/arguments';
import { startServer } from './server';

/*
 * The server behind `npm start`: built to dist/server/main.js, with the page beside it in
 * dist/page. It runs until SIGTERM, SIGINT or SIGHUP.
 */

// A terminal that was closed cannot be written to. That is no reason to end without closing the store.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

async function run(): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
      process.once(signal, () => resolve());
    }
  });
  const asked = readArguments(process.argv.slice(2));
  if (asked.kind === 'help') {
    console.log(usage);
    return;
  }
  const config = readConfig(process.env);
  const server = await startServer({
    config,
    pageDir: fileURLToPath(new URL('../page', import.meta.url)),
    seed: readReport(),
    replay: asked.kind === 'replay' ? asked.replay : null,
    say: (sentence) => console.log(sentence),
    // At once: nothing can be answered any more, and the errors of those who ask would only hide this.
    onBroken: (fault) => {
      console.error(fault.message);
      process.exit(1);
    },
  });
  for (const sentence of server.news) console.log(sentence);
  console.log(
    config.apiToken === null
      ? 'Read-only. Set API_TOKEN to accept writes.'
      : 'Accepts writes with the API_TOKEN.',
  );
  console.log(`Deadline Watch: ${server.address}`);
  await stopped;
  await server.close();
  console.log('Stopped.');
}

try {
  await run();
  process.exit(0);
} catch (error) {
  console.error(error instanceof Fault ? error.message : error);
  process.exit(1);
}
