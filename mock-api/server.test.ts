import { writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { written } from '../src/api/contract';
import { type Running, startServer } from './server';
import { openStore } from './store/open-store';
import { allAttacks } from './testing/queries';
import { anAttack, seed } from './testing/seed';
import { temporaryFolder } from './testing/temporary-folder';
import { bodyOf, token } from './writes/testing/sent';

vi.setConfig({ testTimeout: 30_000 });

async function start(dataDir: string): Promise<Running> {
  const pageDir = await temporaryFolder();
  await writeFile(join(pageDir, 'index.html'), '<!doctype html><title>The page</title>');
  const config = {
    port: 0,
    host: '127.0.0.1',
    dataDir,
    mayBegin: true,
    apiToken: token,
    heartbeatSeconds: 60,
    streamClients: 10,
    streamClientsPerAddress: 10,
    addressHeader: null,
  };
  return startServer({ config, pageDir, seed, replay: null, say: () => undefined });
}

/** A write whose body is still to come; the server has begun to answer it. */
async function beginWrite(address: string, body: string): Promise<Socket> {
  const socket = connect(Number(new URL(address).port), '127.0.0.1');
  await new Promise((resolve) => socket.once('connect', resolve));
  const heard = new Promise((resolve) => socket.once('data', resolve));
  const head = [
    'POST /api/attacks HTTP/1.1',
    'Host: localhost',
    `Authorization: Bearer ${token}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Expect: 100-continue',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  expect(String(await heard)).toMatch(/^HTTP\/1\.1 100 Continue/);
  return socket;
}

it('answers the writes that run when it is closed, and keeps them', async () => {
  const dataDir = await temporaryFolder();
  const server = await start(dataDir);
  const bodies = ['a', 'b', 'c'].map((id) => JSON.stringify(bodyOf(anAttack(id, '2021-12-20'))));
  const sockets = await Promise.all(bodies.map((body) => beginWrite(server.address, body)));
  const closing = server.close();
  const answers = sockets.map(async (socket, index) => {
    socket.write(bodies[index] ?? '');
    let text = '';
    for await (const chunk of socket) text += String(chunk);
    expect(text).toMatch(/^HTTP\/1\.1 201 /);
    return written.parse(JSON.parse(text.split('\r\n\r\n')[1] ?? '')).record.id;
  });
  const ids = (await Promise.all(answers)).sort();
  await closing;
  expect(ids).toEqual(['a', 'b', 'c']);
  const { store } = await openStore({ path: join(dataDir, 'deadline-watch.duckdb'), seed });
  const { items } = await store.attacks({ ...allAttacks, id: ids });
  await store.close();
  expect(items.map(({ id }) => id).sort()).toEqual(ids);
});

it('ends at once where nobody is being answered but those who listen', async () => {
  const server = await start(await temporaryFolder());
  const listening = await fetch(`${server.address}/api/stream`);
  const text = listening.text();
  await server.close();
  expect(await text).toContain('event: heartbeat');
  await expect(fetch(`${server.address}/healthz`)).rejects.toThrow();
});
