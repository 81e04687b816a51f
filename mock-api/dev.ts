import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { createApp } from './app';
import { readConfig } from './config';
import { readReport } from './data/report';
import { openStore } from './store/open-store';
import type { Seed, Store } from './store/store';

interface KeptStore {
  readonly seedHash: string;
  readonly store: Promise<Store>;
}

declare global {
  /** The store of the development server, which outlives a reload of this module. */
  var deadlineWatchStore: KeptStore | undefined;
}

/**
 * The app for the development server, without a page. It can be called again after every change of
 * the code: the store stays open, and is opened anew where the coded report has changed.
 *
 * Throws a Fault where the data folder cannot be written or another process holds the store.
 */
export async function developmentApp(): Promise<Hono> {
  return createApp({ store: await keptStore(readReport()) });
}

async function keptStore(seed: Seed): Promise<Store> {
  const seedHash = createHash('sha256').update(JSON.stringify(seed)).digest('hex');
  const kept = globalThis.deadlineWatchStore;
  if (kept?.seedHash === seedHash) return kept.store;
  const store = reopen(kept, seed);
  globalThis.deadlineWatchStore = { seedHash, store };
  store.catch(() => {
    globalThis.deadlineWatchStore = undefined;
  });
  return store;
}

async function reopen(kept: KeptStore | undefined, seed: Seed): Promise<Store> {
  const before = await kept?.store.catch(() => undefined);
  await before?.close();
  const path = join(readConfig(process.env).dataDir, 'deadline-watch.duckdb');
  return (await openStore({ path, seed })).store;
}
