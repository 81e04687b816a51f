import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from './is-running.js';
import { isThere } from './start-plan.js';

const leftover = /^\.dist-(?:new|old)-(\d+)$/;

/**
 * Builds into a new folder that replaces `dist` at the end, so that a build that fails leaves the last one complete,
 * and a server that starts meanwhile never reads half a build.
 *
 * @param {string} root
 * @param {(folder: string) => Promise<void>} build
 */
export async function replaceBuild(root, build) {
  removeLeftovers(root);
  const dist = join(root, 'dist');
  const next = join(root, `.dist-new-${process.pid}`);
  const last = join(root, `.dist-old-${process.pid}`);
  mkdirSync(next);
  try {
    await build(next);
    if (isThere(dist)) renameSync(dist, last);
    renameSync(next, dist);
  } finally {
    rmSync(next, { recursive: true, force: true });
    rmSync(last, { recursive: true, force: true });
  }
}

/**
 * Removes what a build that was killed left behind.
 *
 * @param {string} root
 */
function removeLeftovers(root) {
  for (const name of readdirSync(root)) {
    const pid = leftover.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) {
      rmSync(join(root, name), { recursive: true, force: true });
    }
  }
}
