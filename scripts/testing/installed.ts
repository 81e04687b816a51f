import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { buildServer } from '../../mock-api/testing/built-server';
import { type Child, startCommand } from '../../mock-api/testing/child';
import { temporaryFolder } from '../../mock-api/testing/temporary-folder';
import { stampName } from '../start-plan.js';

export const project = resolve(import.meta.dirname, '../..');

export const text = (path: string) => readFile(join(project, path), 'utf8');

export const server = [process.execPath, 'dist/server/main.js'];

/** A folder as on a machine that runs the server: built, without the source and its tools. */
export async function install(whenDone: (remove: () => Promise<void>) => void): Promise<string> {
  const { pageDir } = await buildServer(whenDone);
  const installed = await temporaryFolder(whenDone);
  // Also for other users.
  await chmod(installed, 0o755);
  await cp(dirname(pageDir), join(installed, 'dist'), { recursive: true });
  await writeFile(join(installed, 'dist', stampName), 'a source');
  for (const path of [
    'package.json',
    'scripts/start.js',
    'scripts/start-plan.js',
    'scripts/stop-with-npm.js',
    'scripts/is-running.js',
  ]) {
    await cp(join(project, path), join(installed, path));
  }
  await linkProductionPackages(join(installed, 'node_modules'));
  return installed;
}

/** What `npm ci --omit=dev` installs, by the lock file. */
async function linkProductionPackages(modules: string): Promise<void> {
  const lock: { packages: Record<string, { dev?: boolean }> } = JSON.parse(
    await text('package-lock.json'),
  );
  for (const [path, { dev }] of Object.entries(lock.packages)) {
    const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1];
    // The lock file also has the packages of other platforms.
    if (name === undefined || dev || !existsSync(join(project, path))) continue;
    const link = join(modules, name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(project, path), link, 'junction');
  }
}

export interface Run {
  readonly command: readonly string[];
  readonly dataDir: string;
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number | undefined;
}

/** Only what is in `env` is in its environment, and PATH: no HOME. */
export function runServer({ command: [name = '', ...words], dataDir, cwd, env, uid }: Run): Child {
  const child = startCommand(name, words, {
    cwd,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      ...env,
      PORT: '0',
      DATA_DIR: dataDir,
      NEW_STORE: '1',
    },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  onTestFinished(() => {
    child.process.kill('SIGKILL');
  });
  return child;
}

export async function addressOf(child: Child): Promise<string> {
  const [, address = ''] = await child.says(/Deadline Watch: (http:\S+)/);
  return address;
}

export async function expectStopped(child: Child, dataDir: string): Promise<void> {
  expect((await child.ended).out).toMatch(/Stopped\.\n$/);
  expect(await readdir(dataDir)).toEqual(['deadline-watch.duckdb']);
}

export const isRoot = process.getuid?.() === 0;
