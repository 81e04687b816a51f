import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { problem } from '../src/api/contract';
import { createApp } from './app';
import { StoreClosed } from './store/sql';
import { openApi } from './testing/api';
import { firstAttack } from './testing/drafts';
import { anAttack } from './testing/seed';
import { heldStore } from './writes/testing/held-store';

vi.setConfig({ testTimeout: 30_000 });

describe('a server that is being stopped', () => {
  it('tells those who write to come again, and still answers those who read', async () => {
    const { store } = heldStore();
    let isClosing = false;
    const app = createApp({ store, isClosing: () => isClosing });
    const ask = (method: string) => app.request('http://localhost/api/attacks/a', { method });
    expect((await ask('PUT')).status).toBe(403);
    isClosing = true;
    const refused = await ask('PUT');
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([503, '5']);
    expect(problem.parse(await refused.json()).detail).toContain('stopping');
    expect((await app.request('http://localhost/api/dataset')).status).toBe(200);
  });

  it('says nothing on the console where the store is closed', async () => {
    const onError = vi.fn();
    const { store } = heldStore();
    const closed = { ...store, dataset: () => Promise.reject(new StoreClosed()) };
    const app = createApp({ store: closed, onError });
    const answer = await app.request('http://localhost/api/dataset');
    expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '5']);
    expect(onError).not.toHaveBeenCalled();
  });
});

it('reads the names that may be asked for once, however often the store is written to', async () => {
  const { store } = await openApi(onTestFinished);
  const dataset = vi.spyOn(store, 'dataset');
  const app = createApp({ store });
  for (const id of ['a', 'b', 'c']) {
    await store.write([firstAttack(anAttack(id, '2021-12-20'))]);
    expect((await app.request('http://localhost/healthz')).status).toBe(200);
  }
  expect(dataset).toHaveBeenCalledOnce();
});
