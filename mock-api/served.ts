import { join } from 'node:path';
import { clockFor, type ServerClock } from './clock/server-clock';
import type { Config } from './config';
import type { StartupError } from './startup-error';
import { openStore } from './store/open-store';
import type { Seeding } from './store/seeding';
import type { Seed, Store } from './store/store';

export interface Served {
  readonly store: Store;
  readonly clock: ServerClock;
  readonly news: readonly string[];
  begin(): () => Promise<void>;
}

const newsOf: Record<Seeding, readonly string[]> = {
  seeded: ['The store is new and was filled from the coded report.'],
  reseeded: ['The coded report has changed, so the store was filled again.'],
  unchanged: [],
  kept: [
    'The coded report has changed, but records were added to the store since, so its records stay. Its actors, places and key dates are those of the report now.',
  ],
};

/**
 * Throws a StartupError if the store cannot be opened, if there is none and `mayBegin` does not allow one, or
 * if the dataset's time zone is unknown.
 */
export async function openDataset(
  { dataDir, mayBegin }: Pick<Config, 'dataDir' | 'mayBegin'>,
  seed: Seed,
  onBroken?: (fault: StartupError) => void,
): Promise<Served> {
  const path = join(dataDir, 'deadline-watch.duckdb');
  const { store, seeding } = await openStore({ path, seed, mayBegin, onBroken });
  try {
    const clock = clockFor(await store.dataset(), () => new Date());
    return { store, clock, news: newsOf[seeding], begin: () => async () => {} };
  } catch (error) {
    await store.close();
    throw error;
  }
}
