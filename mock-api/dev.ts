import { createHash } from 'node:crypto';
import type { Hono } from 'hono';
import { createApp } from './app';
import { readConfig, settings } from './config';
import { readReport } from './data/report';
import { openDataset, type Served } from './served';
import { similarSettings } from './similar-settings';
import type { Seed } from './store/store';
import { Streams } from './stream/streams';

interface KeptStore {
  readonly seedHash: string;
  readonly served: Promise<Served>;
}

declare global {
  /** Survives a reload of this module, which could not open the store a second time. */
  var deadlineWatchStore: KeptStore | undefined;
  /** Ended on a reload, so that the page reconnects to the new code. */
  var deadlineWatchStreams: Pick<Streams, 'close'> | undefined;
}

/** Cleared by a reload of this module, so that new code gets a new app. */
let made: { readonly served: Served; readonly app: Hono } | null = null;

/**
 * The app for the development server, without the page. Call it again after each code change: the
 * store stays open, and is reopened only if the coded report changed.
 *
 * Throws a StartupError if the data folder cannot be written or another process uses the store.
 */
export async function developmentApp(): Promise<Hono> {
  const served = await keptStore(readReport());
  if (made?.served !== served) {
    const { store, clock } = served;
    const { apiToken, addressHeader, ...config } = readConfig(process.env);
    endStreams();
    const streams = new Streams({ store, clock, ...config });
    globalThis.deadlineWatchStreams = streams;
    made = { served, app: createApp({ store, clock, streams, apiToken, addressHeader }) };
  }
  return made.app;
}

function endStreams(): void {
  globalThis.deadlineWatchStreams?.close();
  globalThis.deadlineWatchStreams = undefined;
}

async function keptStore(seed: Seed): Promise<Served> {
  const seedHash = createHash('sha256').update(JSON.stringify(seed)).digest('hex');
  const kept = globalThis.deadlineWatchStore;
  if (kept?.seedHash === seedHash) return kept.served;
  const served = reopen(kept, seed);
  globalThis.deadlineWatchStore = { seedHash, served };
  served.catch(() => {
    globalThis.deadlineWatchStore = undefined;
  });
  return served;
}

async function reopen(kept: KeptStore | undefined, seed: Seed): Promise<Served> {
  const before = await kept?.served.catch(() => undefined);
  endStreams();
  await before?.store.close();
  for (const line of similarSettings(process.env, settings)) console.log(line);
  return openDataset(readConfig(process.env), seed);
}
