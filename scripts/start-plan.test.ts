import { mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../mock-api/testing/temporary-folder';
import { buildObstacle, builtFrom, sourceHash, stampName, startPlan } from './start-plan.js';

const obstacle = { reason: 'the tools are lost', remedy: 'Look for them' };

describe('startPlan', () => {
  it.each([
    ['starts a build of this source', { built: 'a', source: 'a', obstacle: null }, 'start'],
    ['does so without the tools', { built: 'a', source: 'a', obstacle }, 'start'],
    ['starts a build that came alone', { built: 'a', source: null, obstacle }, 'start'],
    ['builds the first time', { built: null, source: 'a', obstacle: null }, 'build'],
    ['builds after a change', { built: 'a', source: 'b', obstacle: null }, 'build'],
    [
      'starts the last build if it cannot build',
      { built: 'a', source: 'b', obstacle },
      'start old build',
    ],
    ['gives up without a build or tools', { built: null, source: 'a', obstacle }, 'cannot build'],
    ['gives up without a build or source', { built: null, source: null, obstacle }, 'cannot build'],
  ] as const)('%s', (_name, found, plan) => {
    expect(startPlan(found)).toBe(plan);
  });
});

describe('sourceHash', () => {
  async function project(): Promise<string> {
    const root = await temporaryFolder();
    await mkdir(join(root, 'src', 'testing'), { recursive: true });
    await writeFile(join(root, 'index.html'), '<!doctype html>');
    await writeFile(join(root, 'src', 'main.ts'), 'f();');
    return root;
  }

  it.each([
    ['a changed file', 'src/main.ts', true],
    ['a new file', 'src/more.ts', true],
    ['a changed lock file', 'package-lock.json', true],
    ['a test', 'src/main.test.ts', false],
    ['what only tests use', 'src/testing/makers.ts', false],
    ['a text for readers', 'src/README.md', false],
    ['a file outside the build', 'CHANGELOG.md', false],
  ])('%s: %s', async (_name, path, changes) => {
    const root = await project();
    const before = sourceHash(root);
    await writeFile(join(root, path), 'g();');
    expect(sourceHash(root) !== before).toBe(changes);
  });

  it('depends on content, not on times', async () => {
    const root = await project();
    const before = sourceHash(root);
    await utimes(join(root, 'src', 'main.ts'), 1, 1);
    expect(sourceHash(root)).toBe(before);
  });

  it('is null without a source', async () => {
    const root = await project();
    await rm(join(root, 'src'), { recursive: true });
    expect(sourceHash(root)).toBeNull();
  });
});

describe('buildObstacle', () => {
  it('names what is missing', async () => {
    const root = await temporaryFolder();
    expect(buildObstacle(root)?.reason).toBe('the source is not there');
    await mkdir(join(root, 'src'));
    expect(buildObstacle(root)?.reason).toBe('the build tools are not installed');
    await mkdir(join(root, 'node_modules', 'vite'), { recursive: true });
    await writeFile(join(root, 'node_modules', 'vite', 'package.json'), '{}');
    expect(buildObstacle(root)).toBeNull();
  });
});

describe('builtFrom', () => {
  it('reads the stamp of a build', async () => {
    const dist = await temporaryFolder();
    expect(builtFrom(dist)).toBeNull();
    await writeFile(join(dist, stampName), 'abc\n');
    expect(builtFrom(dist)).toBe('abc');
  });
});
