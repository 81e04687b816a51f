import type { Hono } from 'hono';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { readReport } from './data/report';
import { developmentApp } from './dev';
import { onSocket } from './stream/testing/on-socket';
import { EventReader } from './stream/testing/read-events';
import { startModule } from './testing/child';
import { firstAttack } from './testing/drafts';
import { anAttack } from './testing/seed';
import { temporaryFolder } from './testing/temporary-folder';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

vi.mock('./data/report', async () => {
  const { seed } = await import('./testing/seed');
  return { readReport: vi.fn(() => seed) };
});

let dataDir: string;
beforeEach(async () => {
  dataDir = await temporaryFolder();
  vi.stubEnv('DATA_DIR', dataDir);
  vi.stubEnv('NEW_STORE', '1');
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    await globalThis.deadlineWatchStreams?.close();
    await (await globalThis.deadlineWatchStore?.served)?.store.close();
    globalThis.deadlineWatchStore = undefined;
    globalThis.deadlineWatchStreams = undefined;
  });
});

const revision = async () => {
  const app = await developmentApp();
  return (await app.request('http://localhost/healthz')).json();
};

it('opens the store once, whatever is reloaded', async () => {
  expect(await revision()).toMatchObject({ status: 'ok', revision: 1 });
  const kept = await globalThis.deadlineWatchStore?.served;
  expect(await revision()).toMatchObject({ status: 'ok', revision: 1 });
  expect(await globalThis.deadlineWatchStore?.served).toBe(kept);
});

it('fills the store again if the report has changed', async () => {
  expect(await revision()).toMatchObject({ status: 'ok', revision: 1 });
  const changed = { ...vi.mocked(readReport)(), statements: [] };
  vi.mocked(readReport).mockReturnValueOnce(changed);
  expect(await revision()).toMatchObject({ status: 'ok', revision: 2 });
});

it('says which process holds the store, and opens it once that has ended', async () => {
  const holder = startModule('hold-store.ts', `${dataDir}/deadline-watch.duckdb`);
  await holder.says(/open/);
  await expect(developmentApp()).rejects.toThrow(`another process (${holder.process.pid})`);
  holder.process.stdin?.end();
  await holder.ended;
  expect(await revision()).toMatchObject({ status: 'ok', revision: 1 });
});

describe('the stream', () => {
  const stream = async (app: Hono) =>
    new EventReader((await fetch(`${(await onSocket(app)).url}/api/stream`)).body);

  it('goes on over requests, with one app for all of them', async () => {
    const app = await developmentApp();
    const reader = await stream(app);
    expect(await reader.take(1)).toMatchObject([
      { event: 'heartbeat', data: { today: '2021-12-30' } },
    ]);
    expect(await developmentApp()).toBe(app);
    const { store } = (await globalThis.deadlineWatchStore?.served) ?? expect.fail('no store');
    await store.write([firstAttack(anAttack('a-new', '2021-12-20'))]);
    expect(await reader.take(1)).toMatchObject([{ event: 'heartbeat', data: { revision: 2 } }]);
    await reader.cancel();
  });

  it('ends when this module is reloaded, over the same store', async () => {
    const reader = await stream(await developmentApp());
    await reader.take(1);
    const served = await globalThis.deadlineWatchStore?.served;
    vi.resetModules();
    const reloaded = await import('./dev');
    const again = await stream(await reloaded.developmentApp());
    expect(await reader.next()).toBeNull();
    expect(await again.take(1)).toMatchObject([{ event: 'heartbeat' }]);
    expect(await globalThis.deadlineWatchStore?.served).toBe(served);
  });

  it('ends when the report has changed, before the store is closed', async () => {
    const reader = await stream(await developmentApp());
    await reader.take(1);
    const changed = { ...vi.mocked(readReport)(), statements: [] };
    vi.mocked(readReport).mockReturnValue(changed);
    const again = await stream(await developmentApp());
    expect(await reader.next()).toBeNull();
    expect(await again.take(1)).toMatchObject([{ event: 'heartbeat', data: { revision: 2 } }]);
  });
});
