import { connect, type Socket } from 'node:net';
import { Hono } from 'hono';
import { expect, it, onTestFinished, vi } from 'vitest';
import { addStream } from './add-stream';
import { Streams, type StreamsOptions } from './streams';
import { aClock, FakeStore } from './testing/fake-store';
import { onSocket } from './testing/on-socket';
import { EventReader } from './testing/read-events';
import { nextBeat } from './testing/streams-in-hand';

/* The stream over real sockets, by the adapter that the server uses. */

vi.setConfig({ testTimeout: 30_000 });

async function serve(options: Partial<StreamsOptions> = {}) {
  const store = new FakeStore();
  const streams = new Streams({ store, clock: aClock(), ...options });
  const app = new Hono();
  addStream(app, streams);
  onTestFinished(() => streams.close());
  return { store, streams, ...(await onSocket(app)) };
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

it('sends each heartbeat at once, as it is', async () => {
  const { store, url } = await serve({ heartbeatSeconds: 60 });
  const response = await fetch(`${url}/api/stream`, { headers: { 'Accept-Encoding': 'gzip, br' } });
  expect(response.headers.get('Content-Encoding')).toBeNull();
  expect(response.headers.get('Content-Length')).toBeNull();
  const reader = new EventReader(response.body);
  await nextBeat(reader);
  // With the next heartbeat a minute away, one that were held back would not come in time.
  for (let revision = 2; revision <= 20; revision += 1) {
    store.write();
    expect(await nextBeat(reader)).toMatchObject({ revision });
  }
});

it('lets go of everything when a client goes away', async () => {
  const { store, streams, url } = await serve();
  const goes = new AbortController();
  const responses = await Promise.all(
    Array.from({ length: 20 }, () => fetch(`${url}/api/stream`, { signal: goes.signal })),
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
  // Writes until the system's own buffers between the two sockets are full.
  await vi.waitFor(
    async () => {
      for (let write = 0; write < 500; write += 1) {
        store.write();
        await new Promise((resolve) => setImmediate(resolve));
      }
      mostQueued = Math.max(mostQueued, connection?.writableLength ?? Number.POSITIVE_INFINITY);
      expect(streams.count).toBe(0);
    },
    { timeout: 25_000, interval: 1 },
  );
  expect(mostQueued).toBeLessThan(100_000);
  expect(connection?.destroyed).toBe(true);
  const closed = new Promise<void>((resolve) => client.once('close', resolve));
  client.resume();
  await closed;
});

it('ends all connections when it closes', async () => {
  const { streams, url, port } = await serve();
  const reader = new EventReader((await fetch(`${url}/api/stream`)).body);
  await reader.take(1);
  const stalled = await askAndStall(port);
  await vi.waitFor(() => expect(streams.count).toBe(2));
  stalled.resume();
  const next = reader.next();
  await streams.close();
  expect(await next).toBeNull();
});
