/*
 * Decides what `npm start` does first. Like the other scripts of a start it is JavaScript, because
 * they also run if only the production dependencies are installed.
 */
import { createHash } from 'node:crypto';
import { accessSync, constants, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

export const stampName = 'built-from.txt';

const inputs = ['index.html', 'package-lock.json', 'vite.config.ts', 'public', 'src', 'mock-api'];
const notBuilt = /\.md$|\.test\.tsx?$|[\\/]testing[\\/]/;

/**
 * @typedef {object} Found
 * @property {string | null} built hash of what the build was made from; null without a build
 * @property {string | null} source hash of the source; null without a source
 * @property {Obstacle | null} obstacle why it cannot be built; null if it can
 */

/**
 * @typedef {object} Obstacle
 * @property {string} reason "the build tools are not installed"
 * @property {string} remedy what to do, a sentence without its full stop
 */

/**
 * @param {Found} found
 * @returns {'start' | 'build' | 'start old build' | 'cannot build'}
 */
export function startPlan({ built, source, obstacle }) {
  if (built !== null && (source === null || built === source)) return 'start';
  if (obstacle === null) return 'build';
  return built === null ? 'cannot build' : 'start old build';
}

/**
 * A hash of the content of everything that goes into the build, so that a checkout that only changes times
 * does not build again. Null if there is no source.
 *
 * @param {string} root
 */
export function sourceHash(root) {
  if (!isThere(join(root, 'src'))) return null;
  const hash = createHash('sha256');
  for (const path of inputs.flatMap((input) => filesIn(root, input))) {
    const content = createHash('sha256')
      .update(readFileSync(join(root, path)))
      .digest('hex');
    hash.update(`${path.split(sep).join('/')} ${content}\n`);
  }
  return hash.digest('hex');
}

/**
 * Why `root` cannot be built; null if it can.
 *
 * @param {string} root
 * @returns {Obstacle | null}
 */
export function buildObstacle(root) {
  if (!isThere(join(root, 'src'))) {
    return {
      reason: 'the source is not there',
      remedy: 'Copy the folder dist from where it was built',
    };
  }
  if (!isThere(join(root, 'node_modules', 'vite', 'package.json'))) {
    return {
      reason: 'the build tools are not installed',
      remedy: 'Run: npm ci --include=dev && npm start',
    };
  }
  try {
    accessSync(root, constants.W_OK);
    return null;
  } catch {
    return {
      reason: 'the folder cannot be written',
      remedy: 'Where it can be written, run: npm run build',
    };
  }
}

/**
 * The stamp of a build; null if the build is missing or not complete.
 *
 * @param {string} dist
 */
export function builtFrom(dist) {
  try {
    return readFileSync(join(dist, stampName), 'utf8').trim();
  } catch {
    return null;
  }
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(root, path) {
  if (!isThere(join(root, path))) return [];
  if (!statSync(join(root, path)).isDirectory()) return notBuilt.test(path) ? [] : [path];
  return readdirSync(join(root, path))
    .toSorted()
    .flatMap((name) => filesIn(root, join(path, name)));
}

/** @param {string} path */
export function isThere(path) {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
