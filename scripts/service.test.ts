import { spawnSync } from 'node:child_process';
import { chown, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../mock-api/testing/temporary-folder';
import {
  addressOf,
  expectStopped,
  install,
  isRoot,
  type Run,
  runServer,
  server,
} from './testing/installed';

// Real processes on a machine that may be busy with something else.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let installed: string;
beforeAll(async () => {
  installed = await install(afterAll);
});

const run = (options: Omit<Run, 'cwd'>) => runServer({ cwd: installed, ...options });

const works = ([command = '', ...words]: readonly string[]) =>
  spawnSync(command, words).status === 0;

// Whoever is not root may make the others only together with a namespace of users.
const unshare = ['unshare', ...(isRoot ? [] : ['--user', '--map-root-user'])];
const asFirstProcess = [...unshare, '--pid', '--fork', '--kill-child', '--mount-proc'];

const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

// Windows has no signals.
describe.skipIf(process.platform === 'win32')(
  'stops by a signal to the pid that was started',
  () => {
    // npm passes SIGINT on to its shell, which waits for the end of what it runs. Ctrl-C reaches all of them.
    it.each([
      ...signals.map((signal) => ({ command: server, signal })),
      { command: ['npm', 'start'], signal: 'SIGTERM' as const },
      { command: ['npm', 'start'], signal: 'SIGHUP' as const },
    ])('$command by $signal', async ({ command, signal }) => {
      const dataDir = await temporaryFolder();
      const child = run({ command, dataDir });
      await addressOf(child);
      child.process.kill(signal);
      await expectStopped(child, dataDir);
    });

    it('and a second signal does not cut that short', async () => {
      const dataDir = await temporaryFolder();
      const child = run({ command: server, dataDir });
      await addressOf(child);
      for (const signal of ['SIGINT', 'SIGINT', 'SIGTERM'] as const) child.process.kill(signal);
      await expectStopped(child, dataDir);
    });

    // Needs Linux, and the right to make namespaces.
    it
      .skipIf(!works([...asFirstProcess, 'true']))
      .each(
        [server, ['node', 'scripts/start.js']].flatMap((command) =>
          signals.map((signal) => ({ command, signal })),
        ),
      )('$command as process 1 by $signal', async ({ command, signal }) => {
      const dataDir = await temporaryFolder();
      const child = run({ command: [...asFirstProcess, ...command], dataDir });
      await addressOf(child);
      const { pid } = child.process;
      const first = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
      process.kill(Number(first), signal);
      await expectStopped(child, dataDir);
    });
  },
);

describe('starts', () => {
  it.each([{ command: server }, { command: ['npm', 'start'] }])(
    'by $command with the packages of production only, and without a HOME',
    async ({ command }) => {
      const dataDir = await temporaryFolder();
      const child = run({ command, dataDir });
      const answer = await fetch(`${await addressOf(child)}/healthz`);
      expect(answer.status).toBe(200);
      child.process.kill('SIGTERM');
      expect((await child.ended).err).toBe('');
    },
  );

  it('again after it was killed, and does not build', async () => {
    const dataDir = await temporaryFolder();
    const command = ['node', 'scripts/start.js'];
    const first = run({ command, dataDir });
    await addressOf(first);
    first.process.kill('SIGKILL');
    await first.ended;
    const second = run({ command, dataDir });
    await addressOf(second);
    second.process.kill('SIGTERM');
    expect((await second.ended).out).not.toContain('Building');
  });

  // Only root can become another user. Anybody else is one already.
  it.runIf(isRoot)('as a user without a name', async () => {
    const dataDir = await temporaryFolder();
    await chown(dataDir, 65_534, 65_534);
    const child = run({ command: server, dataDir, uid: 65_534 });
    await addressOf(child);
    child.process.kill('SIGTERM');
    await expectStopped(child, dataDir);
    expect((await stat(join(dataDir, 'deadline-watch.duckdb'))).uid).toBe(65_534);
  });

  const readOnly = (dataDir: string, command: readonly string[]) => [
    ...unshare,
    '--mount',
    'sh',
    '-c',
    `mount --bind "$0" "$0" && mount -o remount,bind,ro / && ! touch /tmp/probe 2>/dev/null && exec "$@"`,
    dataDir,
    ...command,
  ];

  // Needs Linux, the right to make namespaces, and the data folder on the root's file system. The probe binds another
  // folder than /tmp, which it would make writable.
  it
    .skipIf(!works(readOnly(import.meta.dirname, ['true'])))
    .each([{ command: server }, { command: ['node', 'scripts/start.js'] }])(
    '$command with all but the data folder read-only',
    async ({ command }) => {
      const dataDir = await temporaryFolder();
      const child = run({ command: readOnly(dataDir, command), dataDir });
      const answer = await fetch(`${await addressOf(child)}/api/dataset`);
      expect(answer.status).toBe(200);
      child.process.kill('SIGTERM');
      await expectStopped(child, dataDir);
    },
  );
});
