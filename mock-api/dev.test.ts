import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { readReport } from './data/report';
import { developmentApp } from './dev';
import { startModule } from './testing/child';
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
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    await (await globalThis.deadlineWatchStore?.store)?.close();
    globalThis.deadlineWatchStore = undefined;
  });
});

const revision = async () => {
  const app = await developmentApp();
  return (await app.request('http://localhost/healthz')).json();
};

it('opens the store once, whatever is reloaded', async () => {
  expect(await revision()).toEqual({ status: 'ok', revision: 1 });
  const kept = await globalThis.deadlineWatchStore?.store;
  expect(await revision()).toEqual({ status: 'ok', revision: 1 });
  expect(await globalThis.deadlineWatchStore?.store).toBe(kept);
});

it('fills the store anew where the report has changed', async () => {
  expect(await revision()).toEqual({ status: 'ok', revision: 1 });
  const changed = { ...vi.mocked(readReport)(), statements: [] };
  vi.mocked(readReport).mockReturnValueOnce(changed);
  expect(await revision()).toEqual({ status: 'ok', revision: 2 });
});

it('says which process holds the store, and opens it once that has ended', async () => {
  const holder = startModule('hold-store.ts', `${dataDir}/deadline-watch.duckdb`);
  await holder.says(/open/);
  await expect(developmentApp()).rejects.toThrow(`another process (${holder.process.pid})`);
  holder.process.stdin?.end();
  await holder.ended;
  expect(await revision()).toEqual({ status: 'ok', revision: 1 });
});
