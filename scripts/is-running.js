/**
 * Whether the process is there, whoever it belongs to.
 *
 * @param {number} pid
 */
export function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // No permission to signal it, so it runs under another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
