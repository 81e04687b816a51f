import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect, it, onTestFinished, vi } from 'vitest';
import { startModule } from '../testing/child';
import { anAttack } from '../testing/seed';
import { temporaryFolder } from '../testing/temporary-folder';
import { bodyOf, token } from '../writes/testing/sent';

vi.setConfig({ testTimeout: 120_000 });

/** Open files of one process, some of which it needs for itself; both ends of a connection are in different processes. */
function fileLimit(): number {
  if (process.platform === 'win32') return Number.POSITIVE_INFINITY;
  const limit = execFileSync('sh', ['-c', 'ulimit -n'], { encoding: 'utf8' }).trim();
  return limit === 'unlimited' ? Number.POSITIVE_INFINITY : Number(limit);
}

/** All that the server promises, or as many as this machine lets a process have. */
const clients = Math.min(2_000, fileLimit() - 200);

async function serve() {
  const settings = { API_TOKEN: token, HEARTBEAT_SECONDS: '60', STREAM_CLIENTS: String(clients) };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  const child = startModule('serve-and-measure.ts', await temporaryFolder());
  vi.unstubAllEnvs();
  onTestFinished(() => {
    child.process.kill('SIGKILL');
  });
  const [, address = ''] = await child.says(/^at (\S+)$/m);
  let asked = 0;
  const bytesUsed = async () => {
    asked += 1;
    child.process.stdin?.write('\n');
    const [, bytes] = await child.says(new RegExp(`(?:uses (\\d+)\\s+){${asked}}`));
    return Number(bytes);
  };
  const write = async (id: string) => {
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
    const body = JSON.stringify(bodyOf(anAttack(id, '2021-12-20')));
    const { status } = await fetch(`${address}/api/attacks`, { method: 'POST', headers, body });
    expect(status).toBe(201);
  };
  return { port: Number(new URL(address).port), bytesUsed, write };
}

/** Listens until the test is over, and calls `heard` with the revision of each heartbeat. */
async function listen(port: number, heard: (revision: number) => void): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  onTestFinished(() => {
    socket.destroy();
  });
  await once(socket, 'connect');
  socket.write('GET /api/stream HTTP/1.1\r\nHost: localhost\r\n\r\n');
  let text = '';
  socket.on('data', (bytes) => {
    text += String(bytes);
    const all = [...text.matchAll(/"revision":(\d+).*\n\n/g)];
    if (all.length > 0) text = '';
    for (const [, revision] of all) heard(Number(revision));
  });
  return socket;
}

it(`has room for ${clients} clients: 20 kB for each, and a write reaches the last of them within a second`, async () => {
  const { port, bytesUsed, write } = await serve();
  const latest: number[] = [];
  let wake = () => {};
  const add = async (client: number) => {
    await listen(port, (revision) => {
      latest[client] = revision;
      wake();
    });
  };
  const allHave = async (revision: number, count: number) => {
    const has = () => latest.filter((one) => one >= revision).length === count;
    while (!has()) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  const addUpTo = async (count: number) => {
    while (latest.length < count) {
      const some = Math.min(100, count - latest.length);
      const first = latest.length;
      await Promise.all(Array.from({ length: some }, (_, index) => add(first + index)));
      await allHave(1, first + some);
    }
  };
  // What the first clients and the first write bring with them is not for each.
  const few = 100;
  await addUpTo(few);
  await write('a-first');
  await allHave(2, few);
  const before = await bytesUsed();
  await addUpTo(clients);
  expect((await bytesUsed()) - before).toBeLessThan(20_000 * (clients - few));

  const took: number[] = [];
  for (const revision of [3, 4, 5]) {
    const began = performance.now();
    await write(`a-${revision}`);
    await allHave(revision, clients);
    took.push(performance.now() - began);
  }
  // Other work on the machine can only add to it.
  expect(Math.min(...took)).toBeLessThan(1_000);

  const refused = await fetch(`http://127.0.0.1:${port}/api/stream`);
  expect(refused.status).toBe(503);
});
