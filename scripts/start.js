import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildObstacle, builtFrom, sourceHash, startPlan } from './start-plan.js';
import { stopWithNpm } from './stop-with-npm.js';

/*
 * `npm start`: builds if the source has changed since the last build, then runs the server in this process,
 * so that a signal to `npm start` reaches it.
 */
const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'dist');

if (process.env.npm_lifecycle_event !== undefined) stopWithNpm();
const obstacle = buildObstacle(root);
switch (startPlan({ built: builtFrom(dist), source: sourceHash(root), obstacle })) {
  case 'build':
    await build();
    break;
  case 'start old build':
    console.log(`Starting the last build: the source has changed, but ${obstacle?.reason}.`);
    break;
  case 'cannot build':
    console.error(`There is no build, and ${obstacle?.reason}. ${obstacle?.remedy}`);
    process.exit(1);
}
await import(pathToFileURL(join(dist, 'server', 'main.js')).href);

/** In a separate process, so that the memory of the build tools is freed at its end. */
async function build() {
  const child = spawn(process.execPath, [join(root, 'scripts', 'build.js')], { cwd: root });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  let isStopped = false;
  const stop = () => {
    isStopped = true;
    child.kill();
  };
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.once(signal, stop);
  console.log('Building the page. This takes about half a minute, and only after a change.');
  const code = await new Promise((resolve) => child.on('close', resolve));
  for (const signal of signals) process.off(signal, stop);
  if (isStopped) {
    console.log('Stopped.');
    process.exit(0);
  }
  if (code !== 0) {
    console.error(`${output.trimEnd()}\nThe build failed.`);
    process.exit(1);
  }
}
