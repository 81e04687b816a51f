import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../mock-api/testing/temporary-folder';
import { replaceBuild } from './replace-build.js';

async function projectWithBuild(): Promise<string> {
  const root = await temporaryFolder();
  await mkdir(join(root, 'dist'));
  await writeFile(join(root, 'dist', 'page'), 'old');
  return root;
}

const page = (root: string) => readFile(join(root, 'dist', 'page'), 'utf8');

it('keeps the last build until the new one is complete', async () => {
  const root = await projectWithBuild();
  await replaceBuild(root, async (folder) => {
    await writeFile(join(folder, 'page'), 'new');
    expect(await page(root)).toBe('old');
  });
  expect(await page(root)).toBe('new');
  expect(await readdir(root)).toEqual(['dist']);
});

it('keeps the last build if the new one fails', async () => {
  const root = await projectWithBuild();
  const failing = replaceBuild(root, async (folder) => {
    await writeFile(join(folder, 'page'), 'half');
    throw new Error('syntax error');
  });
  await expect(failing).rejects.toThrow('syntax error');
  expect(await page(root)).toBe('old');
  expect(await readdir(root)).toEqual(['dist']);
});

it('removes what a killed build left, and nothing of a build that runs', async () => {
  const root = await projectWithBuild();
  // No process has so high an id; the other is this test's parent.
  await mkdir(join(root, '.dist-new-999999999'));
  await mkdir(join(root, `.dist-new-${process.ppid}`));
  await replaceBuild(root, async () => undefined);
  expect(await readdir(root)).toEqual([`.dist-new-${process.ppid}`, 'dist']);
});
