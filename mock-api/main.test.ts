import { readdir, rename, watch, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { attackPage, dataset } from '../src/api/contract';
import { readReport } from './data/report';
import { type BuiltServer, buildServer } from './testing/built-server';
import type { Child, Ended } from './testing/child';
import { temporaryFolder } from './testing/temporary-folder';

// Real processes on a machine that may be busy with something else.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let server: BuiltServer;
beforeAll(async () => {
  server = await buildServer(afterAll);
});

/** Starts it, to be killed at the end of the test where it has not ended by itself. */
function start(env: Readonly<Record<string, string>>): Child {
  const child = server.start({ NEW_STORE: '1', ...env });
  onTestFinished(() => {
    child.process.kill('SIGKILL');
  });
  return child;
}

async function addressOf(child: Child): Promise<string> {
  const [, address = ''] = await child.says(/Deadline Watch: (http:\S+)/);
  return address;
}

/** Starts with a new store, at most three times, until one takes less than `ms`: other work on the machine can only add to it. */
async function fastStart(ms: number) {
  for (let tries = 1; ; tries += 1) {
    const dataDir = join(await temporaryFolder(), 'data');
    const began = performance.now();
    const child = start({ DATA_DIR: dataDir });
    const address = await addressOf(child);
    const took = performance.now() - began;
    if (took < ms || tries === 3) return { child, address, dataDir, took };
    child.process.kill('SIGTERM');
    await child.ended;
  }
}

/** What is said to a person who can put it right: one or two lines, no stack trace. */
function expectFault(ended: Ended, sentence: RegExp): void {
  expect(ended.code).toBe(1);
  expect(ended.err).toMatch(sentence);
  expect(ended.err.trim().split('\n').length).toBeLessThanOrEqual(2);
  expect(ended.err).not.toMatch(/^\s+at /m);
  expect(ended.out).not.toContain('http:');
}

describe('npm start', () => {
  it('seeds the store, serves page and API within three seconds, and says where', async () => {
    const { child, address, dataDir, took } = await fastStart(3_000);
    expect(took).toBeLessThan(3_000);
    expect(address).toMatch(/^http:\/\/localhost:\d+$/);
    const answer = await fetch(`${address}/api/dataset`);
    expect(dataset.parse(await answer.json()).revision).toBe(1);
    const page = await fetch(address);
    expect(await page.text()).toContain('The page');
    const list = await fetch(`${address}/api/attacks?background=true&limit=200`);
    expect(attackPage.parse(await list.json()).total).toBe(readReport().attacks.length);

    child.process.kill('SIGTERM');
    expect(await child.ended).toEqual({
      code: 0,
      signal: null,
      out: [
        'The store is new and was filled from the coded report.',
        'Read-only. Set API_TOKEN to accept writes.',
        `Deadline Watch: ${address}`,
        'Stopped.\n',
      ].join('\n'),
      err: '',
    });
    expect(await readdir(dataDir)).toEqual(['deadline-watch.duckdb']);

    const again = start({ DATA_DIR: dataDir });
    await addressOf(again);
    again.process.kill('SIGINT');
    expect(await again.ended).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Read-only\..*\nDeadline Watch: \S+\nStopped\.\n$/),
    });
  });

  // Node on Windows cannot send it.
  it.skipIf(process.platform === 'win32')('closes the store when its terminal closes', async () => {
    const dataDir = await temporaryFolder();
    const child = start({ DATA_DIR: dataDir });
    await addressOf(child);
    child.process.stdout?.destroy();
    child.process.kill('SIGHUP');
    expect(await child.ended).toMatchObject({ code: 0, signal: null, err: '' });
    expect(await readdir(dataDir)).toEqual(['deadline-watch.duckdb']);
  });

  it('ends in spite of an open connection', async () => {
    const child = start({ DATA_DIR: await temporaryFolder() });
    const { port, hostname } = new URL(await addressOf(child));
    const socket = connect(Number(port), hostname);
    await new Promise((resolve) => socket.once('connect', resolve));
    socket.on('error', () => undefined);
    socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await new Promise((resolve) => socket.once('data', resolve));
    child.process.kill('SIGTERM');
    expect(await child.ended).toMatchObject({ code: 0, err: '' });
  });

  it('says that writes are taken, and never the token', async () => {
    const token = 'a-token-of-many-characters';
    const child = start({ DATA_DIR: await temporaryFolder(), API_TOKEN: token });
    await addressOf(child);
    child.process.kill('SIGTERM');
    const { out, err } = await child.ended;
    expect(out).toContain('Accepts writes with the API_TOKEN.');
    expect(out + err).not.toContain(token);
  });

  it.each([
    ['evil.example', 421],
    ['not a host', 400],
  ])('answers a request for %s with %i', async (host, status) => {
    const child = start({ DATA_DIR: await temporaryFolder() });
    const { port } = new URL(await addressOf(child));
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(`GET /api/dataset HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    let text = '';
    for await (const chunk of socket) text += String(chunk);
    expect(text).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(text).toMatch(/content-security-policy/i);
    expect(text).not.toContain('keyDates');
  });
});

describe('a start that cannot be', () => {
  it('says that the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      other.close();
    });
    const address = other.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    const child = start({ DATA_DIR: await temporaryFolder(), PORT: port });
    expectFault(await child.ended, new RegExp(`^Port ${port} is in use.*\n.*PORT=`));
  });

  it.each(['eighty', '70000'])('says that PORT=%s is no port', async (port) => {
    const child = start({ DATA_DIR: await temporaryFolder(), PORT: port });
    expectFault(await child.ended, new RegExp(`PORT is "${port}", which is not a port`));
  });

  it.each([
    [{ API_TOKEN: 'too-short' }, /^API_TOKEN must be 16 to 200/],
    [{ HEARTBEAT_SECONDS: '0' }, /^HEARTBEAT_SECONDS is "0"/],
  ])('says what is wrong with %j', async (env, sentence) => {
    const child = start({ DATA_DIR: await temporaryFolder(), ...env });
    const ended = await child.ended;
    expectFault(ended, sentence);
    expect(ended.err).not.toContain('too-short');
  });

  it('says that HOST is no address of this machine', async () => {
    const child = start({ DATA_DIR: await temporaryFolder(), HOST: '192.0.2.1' });
    expectFault(await child.ended, /HOST is "192\.0\.2\.1"/);
  });

  it('says that the data folder cannot be written', async () => {
    const file = join(await temporaryFolder(), 'file');
    await writeFile(file, '');
    const child = start({ DATA_DIR: join(file, 'data') });
    expectFault(await child.ended, /^The data folder .* cannot be written/);
  });

  it('says that another process holds the store', async () => {
    const dataDir = await temporaryFolder();
    const holder = start({ DATA_DIR: dataDir });
    await addressOf(holder);
    const child = start({ DATA_DIR: dataDir });
    expectFault(
      await child.ended,
      new RegExp(`^The store .* is in use by another process \\(${holder.process.pid}\\)`),
    );
  });

  it('says that the page is not built', async () => {
    const away = `${server.pageDir}-away`;
    await rename(server.pageDir, away);
    onTestFinished(() => rename(away, server.pageDir));
    const dataDir = await temporaryFolder();
    const child = start({ DATA_DIR: dataDir });
    expectFault(await child.ended, /^The page is not built: .*\n.*npm run build/);
    expect(await readdir(dataDir)).toEqual([]);
  });
});

describe('a first start that is killed', () => {
  /** Kills the child at the given change of its data folder, or once it is ready. */
  async function killAt(child: Child, dataDir: string, change: number): Promise<void> {
    const done = new AbortController();
    const ready = child.says(/Deadline Watch/).then(
      () => done.abort(),
      () => done.abort(),
    );
    let changes = 0;
    try {
      for await (const _ of watch(dataDir, { signal: done.signal })) {
        changes += 1;
        if (changes === change) child.process.kill('SIGKILL');
      }
    } catch {
      // The watch ends by being aborted.
    }
    child.process.kill('SIGKILL');
    await ready;
  }

  it.each([1, 2, 4, 8, 1_000])('at change %i is completed by the next', async (change) => {
    const dataDir = await temporaryFolder();
    const child = start({ DATA_DIR: dataDir });
    await killAt(child, dataDir, change);
    expect(await child.ended).toMatchObject({ signal: 'SIGKILL', err: '' });

    const next = start({ DATA_DIR: dataDir });
    const address = await addressOf(next);
    const answer = await fetch(`${address}/api/attacks?background=true&limit=200`);
    const { items } = attackPage.parse(await answer.json());
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(items.toSorted(byId)).toEqual(readReport().attacks.toSorted(byId));
    next.process.kill('SIGTERM');
    expect(await next.ended).toMatchObject({ code: 0, err: '' });
  });

  it('by SIGTERM before it is ready ends well', async () => {
    const dataDir = await temporaryFolder();
    const child = start({ DATA_DIR: dataDir });
    for await (const _ of watch(dataDir)) break;
    child.process.kill('SIGTERM');
    expect(await child.ended).toMatchObject({ code: 0, err: '' });
  });
});
