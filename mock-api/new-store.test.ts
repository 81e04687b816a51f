import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { type BuiltServer, buildServer } from './testing/built-server';
import type { Child } from './testing/child';
import { temporaryFolder } from './testing/temporary-folder';

// Real processes on a machine that may be busy with something else.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let server: BuiltServer;
beforeAll(async () => {
  server = await buildServer(afterAll);
});

function start(DATA_DIR: string, ...words: readonly string[]): Child {
  const child = server.start({ DATA_DIR, NEW_STORE: '' }, words);
  onTestFinished(() => {
    child.process.kill('SIGKILL');
  });
  return child;
}

it('begins a store in a folder that is not the default one only when asked to', async () => {
  const dataDir = join(await temporaryFolder(), 'mnt', 'data');
  const refused = await start(dataDir).ended;
  expect(refused.code).toBe(1);
  expect(refused.err).toMatch(
    /no store in .*\/mnt\/data,[\s\S]*DATA_DIR[\s\S]*--new or NEW_STORE=1/,
  );
  await expect(readdir(dataDir)).rejects.toThrow('ENOENT');

  const begun = start(dataDir, '--new');
  const [, address = ''] = await begun.says(/Deadline Watch: (http:\S+)/);
  const health = await fetch(`${address}/healthz`);
  expect(await health.json()).toMatchObject({ status: 'ok', revision: 1, statements: 37 });
  begun.process.kill('SIGTERM');
  await begun.ended;
  const again = start(dataDir);
  await again.says(/Deadline Watch: /);
  again.process.kill('SIGTERM');
  expect(await again.ended).toMatchObject({ code: 0 });
});
