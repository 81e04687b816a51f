import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { expect, it, onTestFinished, vi } from 'vitest';
import { addStream } from './add-stream';
import { Streams, type StreamsOptions } from './streams';
import { aClock, FakeStore, historyOf } from './testing/fake-store';
import { EventReader } from './testing/read-events';
import { ids } from './testing/streams-in-hand';

/* The stream over real sockets, by the adapter that the server uses. */

vi.setConfig({ testTimeout: 30_000 });

async function serve(options: Partial<StreamsOptions> = {}) {
  const store = new FakeStore();
  const streams = new Streams({ store, clock: aClock(), ...options });
  const app = new Hono();
  addStream(app, streams);
  const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  const connections: Socket[] = [];
  server.on('connection', (connection) => connections.push(connection));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    await streams.close();
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { store, streams, connections, port, url: `http://127.0.0.1:${port}/api/stream` };
}

/** A client that asks for the stream and then takes nothing from its socket. */
async function askAndStall(port: number, query = ''): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  onTestFinished(() => {
    socket.destroy();
  });
  socket.on('error', () => undefined);
  socket.pause();
  await new Promise<void>((resolve) => socket.once('connect', resolve));
  socket.write(`GET /api/stream${query} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
  return socket;
}

it('sends the heartbeat and each event at once, as they are', async () => {
  const { store, url } = await serve({ heartbeatSeconds: 60 });
  const response = await fetch(url, { headers: { 'Accept-Encoding': 'gzip, br' } });
  expect(response.headers.get('Content-Encoding')).toBeNull();
  expect(response.headers.get('Content-Length')).toBeNull();
  const reader = new EventReader(response.body);
  expect(await reader.take(1)).toMatchObject([{ event: 'heartbeat' }]);
  // With the next heartbeat a minute away, an event that were held back would not come in time.
  for (let id = 1; id <= 20; id += 1) {
    store.write(1);
    expect(await reader.take(1)).toMatchObject([
      { event: 'attack', id: `${historyOf(id + 1)}.${id}` },
    ]);
  }
});

it('brings everything to a client that reads, however much it is', async () => {
  const { store, url } = await serve();
  store.write(3_000, 2_000);
  const reader = new EventReader((await fetch(`${url}?after=0`)).body);
  const events = (await reader.take(3_001)).slice(1);
  expect(ids(events)).toEqual(events.map((_, index) => index + 1));
});

it('lets go of everything when a client goes away', async () => {
  const { store, streams, url } = await serve();
  const goes = new AbortController();
  const responses = await Promise.all(
    Array.from({ length: 20 }, () => fetch(url, { signal: goes.signal })),
  );
  for (const response of responses) await new EventReader(response.body).take(1);
  expect([streams.count, store.listeners]).toEqual([20, 1]);
  goes.abort();
  await vi.waitFor(() => expect([streams.count, store.listeners]).toEqual([0, 0]));
});

it('lets go of a client that leaves before it is answered', async () => {
  const { streams, store, port } = await serve({ drainSeconds: 60 });
  for (let client = 0; client < 20; client += 1) (await askAndStall(port)).destroy();
  const last = await askAndStall(port);
  await vi.waitFor(() => expect([streams.count, store.listeners]).toEqual([1, 1]));
  last.destroy();
  await vi.waitFor(() => expect([streams.count, store.listeners]).toEqual([0, 0]));
});

it('cuts off a client that takes nothing, and keeps no more for it than one piece', async () => {
  const { store, streams, connections, port } = await serve({ drainSeconds: 0.5 });
  const client = await askAndStall(port);
  await vi.waitFor(() => expect(streams.count).toBe(1));
  const [connection] = connections;
  let mostQueued = 0;
  // 60 MB: far more than the system's own buffers between two sockets hold.
  for (let write = 0; write < 300; write += 1) {
    store.write(100, 2_000);
    await new Promise((resolve) => setImmediate(resolve));
    mostQueued = Math.max(mostQueued, connection?.writableLength ?? Number.POSITIVE_INFINITY);
  }
  expect(mostQueued).toBeGreaterThan(0);
  expect(mostQueued).toBeLessThan(600_000);
  await vi.waitFor(() => expect([streams.count, store.listeners]).toEqual([0, 0]), 10_000);
  expect(connection?.destroyed).toBe(true);
  const closed = new Promise<void>((resolve) => client.once('close', resolve));
  client.resume();
  await closed;
  expect(client.bytesRead).toBeLessThan(30_000_000);
});

it('ends all connections when it closes', async () => {
  const { streams, url, port } = await serve();
  const reader = new EventReader((await fetch(url)).body);
  await reader.take(1);
  const stalled = await askAndStall(port);
  await vi.waitFor(() => expect(streams.count).toBe(2));
  stalled.resume();
  const next = reader.next();
  await streams.close();
  expect(await next).toBeNull();
});
