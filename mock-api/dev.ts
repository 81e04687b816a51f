import { createHash } from 'node:crypto';
import type { Hono } from 'hono';
import { createApp } from './app';
import { readConfig } from './config';
import { readReport } from './data/report';
import { openDataset, type Served } from './served';
import type { Seed } from './store/store';
import { Streams } from './stream/streams';

interface KeptStore {
  readonly seedHash: string;
  readonly served: Promise<Served>;
}

declare global {
  /** The store of the development server, which outlives a reload of this module. */
  var deadlineWatchStore: KeptStore | undefined;
  /** Its streams, which do not: they are ended, and the page comes back to the new code. */
  var deadlineWatchStreams: Pick<Streams, 'close'> | undefined;
}

/** The app of this version of the module. */
let made: { readonly served: Served; readonly app: Hono } | null = null;

/**
 * The app for the development server, without a page. It can be called again after every change of
 * the code: the store stays open, and is opened anew where the coded report has changed.
 *
 * Throws a Fault where the data folder cannot be written or another process holds the store.
 */
export async function developmentApp(): Promise<Hono> {
  const served = await keptStore(readReport());
  if (made?.served !== served) {
    const { store, clock } = served;
    const { apiToken, heartbeatSeconds } = readConfig(process.env);
    endStreams();
    const streams = new Streams({ store, clock, heartbeatSeconds });
    globalThis.deadlineWatchStreams = streams;
    made = { served, app: createApp({ store, clock, streams, apiToken }) };
  }
  return made.app;
}

/** Resolves when no stream reads the store any more. */
async function endStreams(): Promise<void> {
  const streams = globalThis.deadlineWatchStreams;
  globalThis.deadlineWatchStreams = undefined;
  await streams?.close();
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
  await endStreams();
  await before?.store.close();
  return openDataset(readConfig(process.env).dataDir, seed);
}
