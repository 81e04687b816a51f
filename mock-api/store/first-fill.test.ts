import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { StartupError } from '../startup-error';
import { seed } from '../testing/seed';
import { temporaryFolder } from '../testing/temporary-folder';
import { openStore } from './open-store';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

describe('in a folder that is filled only if it is empty', () => {
  const opened = async (folder: string) => {
    const path = join(folder, 'store.duckdb');
    const { store, seeding } = await openStore({ path, seed, mayBegin: 'ifEmpty' });
    await store.close();
    return seeding;
  };

  it.each([
    ['is not there', []],
    ['has only what a disk has', ['lost+found/']],
    ['has only what macOS leaves', ['.DS_Store']],
    ['has only a replay of before', ['replay.duckdb', 'replay.duckdb.wal', 'replay.duckdb.tmp']],
    ['has what an unfinished start left', ['store.duckdb', 'store.duckdb.wal']],
  ])('begins a store if it %s', async (_, files) => {
    const folder = join(await temporaryFolder(), 'data');
    await put(folder, files);
    expect(await opened(folder)).toBe('seeded');
    expect(await opened(folder)).toBe('unchanged');
  });

  it.each([
    ['a file beside a replay', ['replay.duckdb', 'other.db'], 'other.db'],
    ['a file beside what a disk has', ['lost+found/', 'other.db'], 'other.db'],
    ['a copy of a store', ['store.duckdb.bak'], 'store.duckdb.bak'],
    ['many files', ['a', 'b', 'c', 'd', 'e'], 'a, b, c and 2 more'],
  ])('refuses %s by name, and says both ways out', async (_, files, named) => {
    const folder = join(await temporaryFolder(), 'data');
    await put(folder, files);
    const before = await readdir(folder);
    await expect(opened(folder)).rejects.toThrow(StartupError);
    await expect(opened(folder)).rejects.toThrow(
      `There is no store in ${folder} (only ${named}), so nothing is started`,
    );
    await expect(opened(folder)).rejects.toThrow(/check DATA_DIR .* with --new or NEW_STORE=1/);
    expect(await readdir(folder)).toEqual(before);
  });

  it('opens a store that is there, whatever lies beside it', async () => {
    const folder = join(await temporaryFolder(), 'data');
    await opened(folder);
    await put(folder, ['other.db']);
    expect(await opened(folder)).toBe('unchanged');
  });
});

/** A name with "/" at its end is a folder's. */
async function put(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await mkdir(name.endsWith('/') ? join(folder, name) : folder, { recursive: true });
    if (!name.endsWith('/')) await writeFile(join(folder, name), '');
  }
}
