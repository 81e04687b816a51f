import { chmod, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { startCommand, startNode } from '../mock-api/testing/child';
import { temporaryFolder } from '../mock-api/testing/temporary-folder';

// Real processes on a machine that may be busy with something else.
vi.setConfig({ testTimeout: 30_000 });

const server = `
  process.once('SIGTERM', () => { console.log('Stopped.'); process.exit(0); });
  setInterval(() => undefined, 1_000);
  console.log('Deadline Watch: ' + process.argv.slice(2).join(' '));
`;

/** Notes each build, and makes a server that prints its arguments. */
const build = `
  import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
  import { sourceHash } from './start-plan.js';
  console.log('a line of the build tools');
  appendFileSync('builds', 'x');
  mkdirSync('dist/server', { recursive: true });
  writeFileSync('dist/server/main.js', ${JSON.stringify(server)});
  writeFileSync('dist/built-from.txt', sourceHash('.'));
`;

/** A project with the real scripts of a start, a build as above, and tools or none. */
async function project(
  buildScript = build,
  hasTools = true,
  startScript = 'node scripts/start.js',
) {
  const root = await temporaryFolder();
  await mkdir(join(root, 'scripts'));
  await mkdir(join(root, 'src'));
  for (const name of ['start.js', 'start-plan.js', 'stop-with-npm.js', 'is-running.js']) {
    await cp(join(import.meta.dirname, name), join(root, 'scripts', name));
  }
  await writeFile(
    join(root, 'package.json'),
    JSON.stringify({ type: 'module', scripts: { start: startScript } }),
  );
  await writeFile(join(root, 'scripts', 'build.js'), buildScript);
  await writeFile(join(root, 'src', 'main.ts'), 'f();');
  if (hasTools) {
    await mkdir(join(root, 'node_modules', 'vite'), { recursive: true });
    await writeFile(join(root, 'node_modules', 'vite', 'package.json'), '{}');
  }
  return {
    root,
    start: (...words: string[]) => {
      const child = startNode([join(root, 'scripts', 'start.js'), ...words]);
      onTestFinished(() => {
        child.process.kill('SIGKILL');
      });
      return child;
    },
  };
}

it('builds the first time and after a change only, and passes its arguments on', async () => {
  const { root, start } = await project();
  const builds = async () => (await readFile(join(root, 'builds'), 'utf8')).length;
  const first = start('--replay', '2021-11-19');
  await first.says(/Deadline Watch: --replay 2021-11-19\n/);
  first.process.kill('SIGTERM');
  expect(await first.ended).toEqual({
    code: 0,
    signal: null,
    out: 'Building the page. This takes about half a minute, and only after a change.\nDeadline Watch: --replay 2021-11-19\nStopped.\n',
    err: '',
  });
  expect(await builds()).toBe(1);

  const second = start();
  await second.says(/^Deadline Watch/);
  second.process.kill('SIGTERM');
  await second.ended;
  expect(await builds()).toBe(1);

  await writeFile(join(root, 'src', 'main.ts'), 'g();');
  const third = start();
  await third.says(/Deadline Watch/);
  expect(await builds()).toBe(2);
});

// Windows has no signals.
it.skipIf(process.platform === 'win32').each(['SIGTERM', 'SIGHUP', 'SIGKILL'] as const)(
  'stops when npm is stopped by %s',
  async (signal) => {
    const { root } = await project();
    const child = startCommand('npm', ['start'], { cwd: root });
    await child.says(/Deadline Watch/);
    child.process.kill(signal);
    expect((await child.ended).out).toMatch(/Stopped\.\n$/);
  },
);

it.skipIf(process.platform === 'win32')('stops when npm was gone before it began', async () => {
  // The shell reads on only when npm has ended.
  const { root } = await project(build, true, 'echo waiting; read line; node scripts/start.js');
  const child = startCommand('npm', ['start'], { cwd: root });
  await child.says(/^waiting/m);
  child.process.kill('SIGKILL');
  expect(await child.ended).toMatchObject({ signal: 'SIGKILL' });
});

it.skipIf(process.platform === 'win32')('stops when nobody asks how npm ended', async () => {
  const { root } = await project();
  // `cat` is the parent of npm and waits for no child.
  const parent = startCommand('sh', ['-c', 'npm start & echo "npm is $!"; exec cat'], {
    cwd: root,
  });
  onTestFinished(() => {
    parent.process.kill('SIGKILL');
  });
  const [, npm] = await parent.says(/npm is (\d+)/);
  await parent.says(/Deadline Watch/);
  process.kill(Number(npm), 'SIGKILL');
  expect(await parent.says(/Stopped/)).not.toBeNull();
});

it('stops the build when it is stopped', async () => {
  const { start } = await project("console.log('on'); setInterval(() => undefined, 1_000);");
  const child = start();
  await child.says(/Building/);
  child.process.kill('SIGTERM');
  expect(await child.ended).toMatchObject({ code: 0, out: expect.stringMatching(/Stopped\.\n$/) });
});

it('shows why a build failed', async () => {
  const { start } = await project(
    "console.error('src/main.ts: unexpected token'); process.exit(1);",
  );
  expect(await start().ended).toMatchObject({
    code: 1,
    err: 'src/main.ts: unexpected token\nThe build failed.\n',
  });
});

it('says what to do if there is neither a build nor tools, in one line', async () => {
  const { start } = await project(build, false);
  expect(await start().ended).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringMatching(/^There is no build, .*npm ci --include=dev && npm start\n$/),
  });
});

// Root may write anywhere.
it.skipIf(process.getuid?.() === 0)('starts the last build if it cannot write', async () => {
  const { root, start } = await project();
  const first = start();
  await first.says(/Deadline Watch/);
  await writeFile(join(root, 'src', 'main.ts'), 'g();');
  await chmod(root, 0o555);
  const second = start();
  await second.says(/^Starting the last build: .* cannot be written\.\nDeadline Watch/);
  await chmod(root, 0o755);
});

it('starts the last build if there are no tools to build again', async () => {
  const { root, start } = await project(build, false);
  await mkdir(join(root, 'dist', 'server'), { recursive: true });
  await writeFile(join(root, 'dist', 'server', 'main.js'), server);
  await writeFile(join(root, 'dist', 'built-from.txt'), 'another source');
  const [said] = await start()
    .says(/Deadline Watch/)
    .then(({ input }) => input.split('\n'));
  expect(said).toMatch(/^Starting the last build: .* not installed\.$/);
});
