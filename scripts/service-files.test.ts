import { existsSync } from 'node:fs';
import { chmod, chown, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { settings } from '../mock-api/config';
import { startCommand } from '../mock-api/testing/child';
import { temporaryFolder } from '../mock-api/testing/temporary-folder';
import {
  addressOf,
  expectStopped,
  install,
  isRoot,
  project,
  runServer,
  text,
} from './testing/installed';

// Real processes on a machine that may be busy with something else.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let installed: string;
beforeAll(async () => {
  installed = await install(afterAll);
});

const known = new Set<string>([...settings, 'NODE_ENV']);

const variablesOf = (words: string) =>
  Object.fromEntries(
    [...words.matchAll(/([A-Z_]+)=(\S+)/g)].map(([, name, value]) => [name, value]),
  );

/** The npm scripts that a text calls. */
const scriptsIn = (words: string) =>
  [...words.matchAll(/npm run ([a-z:]+)/g)].flatMap(([, name = '']) => name);

describe('the container file', () => {
  /** Its instructions, each on one line. */
  const instructions = async () => {
    const lines = (await text('Dockerfile')).replace(/\\\n\s*/g, '').split('\n');
    return lines
      .filter((line) => /^[A-Z]+ /.test(line))
      .map((line) => {
        const at = line.indexOf(' ');
        return { name: line.slice(0, at), words: line.slice(at + 1) };
      });
  };
  const wordsOf = async (name: string) =>
    (await instructions()).filter((one) => one.name === name).map(({ words }) => words);

  it('has a Node that the server runs on', async () => {
    const { engines } = JSON.parse(await text('package.json'));
    const least = Number(/\d+/.exec(engines.node));
    for (const image of await wordsOf('FROM')) {
      expect(Number(/^node:(\d+)-/.exec(image)?.[1]), image).toBeGreaterThanOrEqual(least);
    }
  });

  it('calls scripts that there are, and copies files that there are', async () => {
    const { scripts } = JSON.parse(await text('package.json'));
    const called = scriptsIn(await text('Dockerfile'));
    expect(called).toEqual(['build']);
    for (const name of called) expect(scripts).toHaveProperty(name);
    for (const copy of await wordsOf('COPY')) {
      const paths = copy
        .split(' ')
        .filter((word) => !word.startsWith('--'))
        .slice(0, -1);
      for (const path of paths) {
        const from = copy.startsWith('--from')
          ? join(installed, path.replace('/app/', ''))
          : join(project, path);
        expect(existsSync(from), path).toBe(true);
      }
    }
  });

  it('leaves the build and the packages of this machine out of what it copies', async () => {
    const ignored = (await text('.dockerignore')).split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['node_modules', 'dist', '.data', '.git']));
  });

  it('starts and answers the check of its health from what it copies, as its user', async () => {
    const app = await temporaryFolder();
    await chmod(app, 0o755);
    for (const copy of await wordsOf('COPY')) {
      const path = /^--from=build \/app\/(\S+)/.exec(copy)?.[1];
      if (path !== undefined) await symlink(join(installed, path), join(app, path), 'junction');
    }
    const [user = ''] = await wordsOf('USER');
    const [data = ''] = await wordsOf('VOLUME');
    expect(user).toBe('65534:65534');
    expect((await wordsOf('RUN')).at(-1)).toBe(`mkdir ${data} && chown ${user} ${data}`);
    const env = variablesOf((await wordsOf('ENV')).join(' '));
    expect(env).toMatchObject({ DATA_DIR: data, PORT: (await wordsOf('EXPOSE'))[0] });
    expect(Object.keys(env).filter((name) => !known.has(name))).toEqual([]);

    const dataDir = await temporaryFolder();
    const uid = isRoot ? 65_534 : undefined;
    if (uid !== undefined) await chown(dataDir, uid, uid);
    const command: string[] = JSON.parse((await wordsOf('CMD'))[0] ?? '');
    const child = runServer({ command, dataDir, cwd: app, env, uid });
    const { port } = new URL(await addressOf(child));
    const check = (await wordsOf('HEALTHCHECK'))[0] ?? '';
    const [name = '', ...words]: string[] = JSON.parse(check.slice(check.indexOf('[')));
    const isHealthy = (PORT: string) =>
      startCommand(name, words, { env: { PATH: process.env.PATH, PORT } }).ended;
    expect((await isHealthy(port)).code).toBe(0);
    child.process.kill('SIGTERM');
    await expectStopped(child, dataDir);
    expect((await isHealthy(port)).code).toBe(1);
  });
});

describe('the unit for systemd', () => {
  const unit = 'docs/deadline-watch.service';
  const settingOf = async (name: string) =>
    new RegExp(`^${name}=(.*)$`, 'm').exec(await text(unit))?.[1] ?? '';

  it('starts the built server with settings that there are', async () => {
    const env = variablesOf(await settingOf('Environment'));
    expect(Object.keys(env).filter((name) => !known.has(name))).toEqual([]);
    expect(env.DATA_DIR).toBe(`/var/lib/${await settingOf('StateDirectory')}`);
    const [node, ...words] = (await settingOf('ExecStart')).split(' ');
    expect(node).toBe('/usr/bin/node');
    const dataDir = await temporaryFolder();
    const child = runServer({
      cwd: installed,
      command: [process.execPath, ...words],
      dataDir,
      env,
    });
    await addressOf(child);
    child.process.kill('SIGTERM');
    await expectStopped(child, dataDir);
  });

  it('gives it longer to stop than it takes', async () => {
    expect(Number(await settingOf('TimeoutStopSec'))).toBeGreaterThan(5);
  });

  it('is installed and started by the commands of the guide', async () => {
    const guide = await text('docs/service.md');
    const { scripts } = JSON.parse(await text('package.json'));
    for (const name of scriptsIn(guide)) expect(scripts).toHaveProperty(name);
    expect(guide).toContain(`cp ${unit} /etc/systemd/system/`);
    expect(guide).toContain(await settingOf('WorkingDirectory'));
    expect(guide).toContain((await settingOf('EnvironmentFile')).replace('-', ''));
    const named = [...guide.matchAll(/\b([A-Z]+(?:_[A-Z]+)+|PORT|HOST)\b/g)].flatMap(
      ([name]) => name,
    );
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});
