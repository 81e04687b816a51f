import { readFileSync } from 'node:fs';

/**
 * Whether the process is there and has not ended, whoever it belongs to.
 *
 * @param {number} pid
 */
export function isRunning(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Without the permission to signal it, it runs under another user.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  // A process that has ended can be signalled until its parent asks how it ended, which some never do.
  return linuxProcess(pid)?.state !== 'Z';
}

/**
 * Null on other systems, and if there is no such process.
 *
 * @param {number} pid
 */
export function linuxProcess(pid) {
  if (process.platform !== 'linux') return null;
  try {
    // "12 (npm start) S 11 12 10 …": the name may have brackets and blanks.
    const [, name = '', state, parent, session] =
      /^\d+ \((.*)\) (\S) (\d+) \d+ (\d+) /s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return { name, state, parent: Number(parent), session: Number(session) };
  } catch {
    return null;
  }
}
