import { join } from 'node:path';
import type { Hono } from 'hono';
import { createApp } from '../app';
import { openStore } from '../store/open-store';
import type { Seed, Store } from '../store/store';
import { seed } from './seed';
import { temporaryFolder } from './temporary-folder';

export interface Api {
  readonly app: Hono;
  readonly store: Store;
  get(path: string, init?: RequestInit): Promise<Response>;
  json(path: string): Promise<unknown>;
}

export async function openApi(
  whenDone: (close: () => Promise<void>) => void,
  filling: Seed = seed,
): Promise<Api> {
  const path = join(await temporaryFolder(whenDone), 'store.duckdb');
  const { store } = await openStore({ path, seed: filling });
  whenDone(() => store.close());
  const app = createApp({ store });
  const get = async (url: string, init?: RequestInit) =>
    app.request(`http://localhost${url}`, init);
  return {
    app,
    store,
    get,
    async json(url) {
      const response = await get(url);
      if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
      return response.json();
    },
  };
}
