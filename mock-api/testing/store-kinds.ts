import { join } from 'node:path';
import { type OpenOptions, openStore } from '../store/open-store';
import type { Seed, Store } from '../store/store';
import { temporaryFolder } from './temporary-folder';

type WhenDone = (remove: () => Promise<void>) => void;

type Limits = Pick<OpenOptions, 'keysKept'>;

export const storeKinds: [
  string,
  (seed: Seed, whenDone: WhenDone, limits?: Limits) => Promise<Store>,
][] = [
  [
    'DuckDB',
    async (filling, whenDone, limits = {}) => {
      const path = join(await temporaryFolder(whenDone), 'store.duckdb');
      return (await openStore({ path, seed: filling, ...limits })).store;
    },
  ],
];
