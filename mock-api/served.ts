import { join } from 'node:path';
import { clockFor, type ServerClock } from './clock/server-clock';
import type { Fault } from './fault';
import { openStore } from './store/open-store';
import type { Seeding } from './store/seeding';
import type { Seed, Store } from './store/store';

/** What a server answers from: records, and the day they are seen from. */
export interface Served {
  readonly store: Store;
  readonly clock: ServerClock;
  /** What the person who starts the server should know of it, in sentences. */
  readonly news: readonly string[];
  /** Called once, when the server answers. What it returns ends what was begun; the store stays open. */
  begin(): () => Promise<void>;
}

const told: Record<Seeding, readonly string[]> = {
  seeded: ['The store is new and was filled from the coded report.'],
  reseeded: ['The coded report has changed: the store was filled anew.'],
  unchanged: [],
  kept: [
    'The coded report has changed, but the store holds records added since: it was left as it is.',
  ],
};

/**
 * The store of a data folder, by the clock its dataset asks for. `onBroken` is that of the store. Throws
 * as `openStore` does.
 */
export async function openDataset(
  dataDir: string,
  seed: Seed,
  onBroken?: (fault: Fault) => void,
): Promise<Served> {
  const path = join(dataDir, 'deadline-watch.duckdb');
  const { store, seeding } = await openStore({ path, seed, onBroken });
  try {
    const clock = clockFor(await store.dataset(), () => new Date());
    return { store, clock, news: told[seeding], begin: () => async () => {} };
  } catch (error) {
    await store.close();
    throw error;
  }
}
