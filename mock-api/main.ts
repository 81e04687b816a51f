import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readConfig, settings } from './config';
import { readArguments, usage } from './replay/arguments';
import type { DrawPage } from './routes/drawn-page';
import { similarSettings } from './similar-settings';
import { StartupError } from './startup-error';

/*
 * The entry point of `npm start`, built to dist/server/main.js next to the page in dist/page. Runs
 * until SIGTERM, SIGINT or SIGHUP.
 */

// Writing to a closed terminal emits an error; without a listener it would end the process before
// the store is closed.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

async function run(): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
      // Not once: npm, a shell and a terminal may each pass the same signal on while the store is being closed.
      process.on(signal, () => resolve());
    }
  });
  const command = readArguments(process.argv.slice(2));
  if (command.kind === 'help') {
    console.log(usage);
    return;
  }
  for (const line of similarSettings(process.env, settings)) console.log(line);
  const read = readConfig(process.env);
  const isNew = command.kind === 'serve' && command.isNew;
  const config = { ...read, mayBegin: read.mayBegin || isNew };
  // Loaded after the handlers are set: process 1 of a container ignores a signal without a handler, and loading
  // the database takes most of the start.
  const [{ startServer }, { readReport }, draw] = await Promise.all([
    import('./server'),
    import('./data/report'),
    pageRenderer(),
  ]);
  const server = await startServer({
    config,
    pageDir: fileURLToPath(new URL('../page', import.meta.url)),
    draw,
    seed: readReport(),
    replay: command.kind === 'replay' ? command.replay : null,
    say: (sentence) => console.log(sentence),
    // Exit at once: every request would fail, and their errors would bury this message.
    onBroken: (fault) => {
      console.error(fault.message);
      process.exit(1);
    },
  });
  for (const sentence of server.news) console.log(sentence);
  console.log(writingNews(command.kind, config.apiToken));
  console.log(`Deadline Watch: ${server.address}`);
  await stopped;
  await server.close();
  console.log('Stopped.');
}

/**
 * The page's renderer from the build; null if it is not built, so that the page begins in the
 * browser.
 */
async function pageRenderer(): Promise<DrawPage | null> {
  const built = new URL('./page.js', import.meta.url);
  if (!existsSync(built)) return null;
  try {
    const { drawPage }: { readonly drawPage: DrawPage } = await import(
      /* @vite-ignore */ built.href
    );
    return drawPage;
  } catch (error) {
    console.error('The server cannot draw the page, so each browser does.', error);
    return null;
  }
}

function writingNews(kind: 'serve' | 'replay', token: string | null): string {
  if (kind === 'replay') return 'Read-only, because a replay keeps nothing that is written.';
  return token === null
    ? 'Read-only. Set API_TOKEN to accept writes.'
    : 'Accepts writes with the API_TOKEN.';
}

try {
  await run();
  process.exit(0);
} catch (error) {
  console.error(error instanceof StartupError ? error.message : error);
  process.exit(1);
}
