import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isRunning } from './is-running.js';

/**
 * Stops this process by SIGTERM when the npm that runs it is gone. npm passes some signals on to the shell that it
 * runs scripts in, and others not; many shells pass none on.
 */
export function stopWithNpm() {
  const { ppid } = process;
  const npm = npmAbove(ppid);
  const timer = setInterval(() => {
    if (process.ppid === ppid && isRunning(npm)) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}

/**
 * The process of npm: `pid`, or the parent of that if it is the shell. Nothing above it: whoever started npm may
 * end before it.
 *
 * @param {number} pid
 */
export function npmAbove(pid) {
  try {
    const { name, parent } = processOf(pid);
    return /npm|node|pnpm|yarn|bun/.test(name) ? pid : parent;
  } catch {
    return pid;
  }
}

/** @param {number} pid */
function processOf(pid) {
  if (process.platform === 'linux') {
    // "12 (npm start) S 11 …": the name may have brackets and blanks.
    const [, name = '', parent] =
      /^\d+ \((.*)\) \S (\d+) /s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return { name, parent: Number(parent) };
  }
  const found = execFileSync('ps', ['-o', 'ppid=,comm=', '-p', `${pid}`], { encoding: 'utf8' });
  const [, parent, name = ''] = /^\s*(\d+)\s+(.*)/.exec(found) ?? [];
  return { name, parent: Number(parent) };
}
