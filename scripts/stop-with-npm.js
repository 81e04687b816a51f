import { execFileSync } from 'node:child_process';
import { isRunning, linuxProcess } from './is-running.js';

/**
 * Stops this process by SIGTERM when the npm that runs it is gone. npm passes some signals on to the shell that it
 * runs scripts in, and others not; many shells pass none on.
 */
export function stopWithNpm() {
  const { ppid } = process;
  const npm = npmAbove(ppid);
  const timer = setInterval(() => {
    if (process.ppid === ppid && npm !== null && isRunning(npm)) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}

/**
 * The process of npm: `pid`, or the parent of that if it is the shell. Nothing above it: whoever started npm may
 * end before it. Null if npm is already gone.
 *
 * @param {number} pid
 */
export function npmAbove(pid) {
  const own = processOf(process.pid);
  /** @param {number} one */
  const kindOf = (one) => {
    const { name, session } = processOf(one);
    if (/npm|node|MainThread|yarn|bun/.test(name)) return 'npm';
    // Process 1, or the service manager of the user, is the parent of those whose parent has ended. In a container
    // process 1 may be npm.
    return one === 1 || session !== own.session ? 'adopter' : 'other';
  };
  try {
    const kind = kindOf(pid);
    if (kind !== 'other') return kind === 'npm' ? pid : null;
    const { parent } = processOf(pid);
    return kindOf(parent) === 'adopter' ? null : parent;
  } catch {
    return pid;
  }
}

/** @param {number} pid */
function processOf(pid) {
  const known = linuxProcess(pid);
  if (known) return known;
  const found = execFileSync('ps', ['-o', 'ppid=,comm=', '-p', `${pid}`], { encoding: 'utf8' });
  const [, parent, name = ''] = /^\s*(\d+)\s+(.*)/.exec(found) ?? [];
  return { name, parent: Number(parent), session: null };
}
