import { expect, it, onTestFinished } from 'vitest';
import { startCommand } from '../mock-api/testing/child';
import { npmAbove } from './stop-with-npm.js';

// Windows has no signals.
it.skipIf(process.platform === 'win32').each([
  ['npm, if that is the parent', 'node', ['-e', 'console.log(1); setInterval(() => {}, 1_000)']],
  ['the parent of the shell', 'sh', ['-c', 'echo 1; read line; exit']],
] as const)('watches %s, and nobody above', async (_name, command, words) => {
  const child = startCommand(command, words);
  onTestFinished(() => {
    child.process.kill('SIGKILL');
  });
  await child.says(/1/);
  const { pid = 0 } = child.process;
  expect(npmAbove(pid)).toBe(command === 'sh' ? process.pid : pid);
});
