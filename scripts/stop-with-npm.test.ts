import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { startCommand } from '../mock-api/testing/child';
import { temporaryFolder } from '../mock-api/testing/temporary-folder';
import { npmAbove } from './stop-with-npm.js';

async function started(command: string, words: readonly string[]): Promise<number> {
  const child = startCommand(command, words);
  onTestFinished(() => {
    child.process.kill('SIGKILL');
  });
  await child.says(/1/);
  return child.process.pid ?? 0;
}

const waitingShell = ['-c', 'echo 1; read line; exit'];

// Windows has no signals.
it.skipIf(process.platform === 'win32').each([
  ['npm, if that is the parent', 'node', ['-e', 'console.log(1); setInterval(() => {}, 1_000)']],
  ['the parent of the shell', 'sh', waitingShell],
] as const)('watches %s, and nobody above', async (_name, command, words) => {
  const pid = await started(command, words);
  expect(npmAbove(pid)).toBe(command === 'sh' ? process.pid : pid);
});

it.runIf(process.platform === 'linux')(
  'a service manager that took over when npm ended is not npm',
  async () => {
    expect(npmAbove(await started('setsid', ['sh', ...waitingShell]))).toBeNull();
  },
);

// Whoever is not root may make a namespace only together with one of users.
const asFirstProcess = [
  ...(process.getuid?.() === 0 ? [] : ['--user', '--map-root-user']),
  ...['--pid', '--fork', '--kill-child', '--mount-proc'],
];

// Needs Linux, and the right to make namespaces.
it.skipIf(spawnSync('unshare', [...asFirstProcess, 'true']).status !== 0).each([
  ['npm', ['npm', 'start'], 1],
  // The first shell goes on after npm, so it does not turn into it.
  ['a shell that starts npm', ['sh', '-c', 'npm start; exit'], 2],
  ['a shell, without npm', ['sh', '-c', 'sh start.sh; exit'], null],
] as const)('as process 1 of a container there is %s', async (_name, words, expected) => {
  const folder = await temporaryFolder();
  const module = pathToFileURL(join(import.meta.dirname, 'stop-with-npm.js')).href;
  const script = `import { npmAbove } from '${module}'; console.log('above:', npmAbove(process.ppid));`;
  await writeFile(join(folder, 'above.js'), script);
  await writeFile(join(folder, 'start.sh'), 'node above.js; exit');
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ type: 'module', scripts: { start: 'node above.js' } }),
  );
  const child = startCommand('unshare', [...asFirstProcess, ...words], { cwd: folder });
  expect((await child.ended).out).toMatch(new RegExp(`^above: ${expected}$`, 'm'));
});
