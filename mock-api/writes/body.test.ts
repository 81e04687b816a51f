import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { limits } from '../../src/api/contract';
import { ProblemError, problemResponse } from '../http/problem';
import { addWrites, maxConcurrentWrites } from './add-writes';
import { readBody, requireJson } from './body';
import { heldStore } from './testing/held-store';
import { now, token, writableApp } from './testing/sent';

/** A request whose body comes in pieces; `taken` counts those that were asked for. */
function inPieces(pieces: number, size: number, headers: Record<string, string> = {}) {
  const counted = { taken: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull(controller) {
        if (counted.taken === pieces) return controller.close();
        counted.taken += 1;
        controller.enqueue(new Uint8Array(size));
      },
      cancel() {
        counted.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  // Node wants to be told that the answer may come before the body has gone out.
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, headers, duplex: 'half' };
  return { counted, request: new Request('http://localhost/', init) };
}

describe('a body', () => {
  it.each([
    [0, 1],
    [1, 100],
    [4, 25],
  ])('of %i times %i bytes is read whole', async (pieces, size) => {
    const { request } = inPieces(pieces, size);
    expect((await readBody(request, 100)).length).toBe(pieces * size);
  });

  it('may be missing', async () => {
    const request = new Request('http://localhost/', { method: 'POST' });
    expect(await readBody(request, 100)).toEqual(Buffer.from(''));
  });

  const tooLong: [string, Record<string, string>][] = [
    ['and says nothing of its length', {}],
    ['and says so', { 'Content-Length': '101' }],
    ['and says that it is short', { 'Content-Length': '3' }],
  ];
  it.each(tooLong)('that is too long, %s, is taken in to its end and dropped', async (_, said) => {
    const { request, counted } = inPieces(100, 30, said);
    await expect(readBody(request, 100)).rejects.toMatchObject({
      status: 413,
      headers: { Connection: 'close' },
    });
    expect(counted).toEqual({ taken: 100, cancelled: false });
  });

  it.each(tooLong)('that is far too long, %s, is left alone after a megabyte', async (_, said) => {
    const { request, counted } = inPieces(1_000_000, 50_000, said);
    await expect(readBody(request, 100)).rejects.toMatchObject({ status: 413 });
    expect(counted.cancelled).toBe(true);
    expect(counted.taken).toBeLessThan(25);
  });

  it.each([
    ['is whole', 4],
    ['is too long', 100],
  ])('that %s leaves no timer behind', async (_, pieces) => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    await readBody(inPieces(pieces, 25).request, 100).catch(() => undefined);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that stalls is not waited for', async () => {
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new Uint8Array(9)),
    });
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' };
    const read = readBody(new Request('http://localhost/', init), 100, 20);
    await expect(read).rejects.toMatchObject({ status: 408, headers: { Connection: 'close' } });
  });

  it('is refused where it breaks off', async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) });
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' };
    const read = readBody(new Request('http://localhost/', init), 100);
    await expect(read).rejects.toMatchObject({ status: 400 });
  });
});

/** Sends the head of a write with `header`, then `pieces`; everything that is answered until the end. */
async function overSocket(app: Hono, header: string, pieces: readonly string[]): Promise<string> {
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(
    `POST /api/attacks HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\n${header}\r\n\r\n`,
  );
  for (const piece of pieces) socket.write(piece);
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  return text;
}

describe('over a socket', () => {
  it.each([
    ['announced', `Content-Length: ${limits.body + 1}`],
    ['in pieces without an end', 'Transfer-Encoding: chunked'],
  ])('a body that is too long, %s, is answered before it is over', async (_, header) => {
    const piece = `8000\r\n${'x'.repeat(0x8000)}\r\n`;
    // Three pieces are more than the limit; the end of the body never comes.
    const pieces = header.includes('chunked') ? [piece, piece, piece] : [];
    const text = await overSocket(writableApp(heldStore().store), header, pieces);
    expect(text).toMatch(/^HTTP\/1\.1 413 /);
    expect(text).toMatch(/connection: close/i);
    expect(text).toContain(`The body is longer than ${limits.body} bytes.`);
  });

  it('a body that is too long is answered to those who send on first', async () => {
    const size = 900_000;
    const pieces = Array.from({ length: 90 }, () => 'x'.repeat(size / 90));
    const { store } = heldStore();
    const text = await overSocket(writableApp(store), `Content-Length: ${size}`, pieces);
    expect(text).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('a body that never comes is answered, and takes no place from others', async () => {
    const app = new Hono();
    addWrites(app, { store: heldStore().store, token, now, bodyWithin: 50 });
    app.onError((error) =>
      error instanceof ProblemError ? problemResponse(error) : new Response(error.message),
    );
    const header = 'Content-Length: 100';
    const slow = Array.from({ length: maxConcurrentWrites + 1 }, () =>
      overSocket(app, header, ['{']),
    );
    for (const text of await Promise.all(slow)) {
      expect(text).toMatch(/^HTTP\/1\.1 408 /);
      expect(text).toContain('did not arrive within 0.05 s');
    }
  });
});

describe('what a body is sent as', () => {
  it.each([
    'application/json',
    'Application/JSON',
    'application/json; charset=utf-8',
    'application/json;charset="UTF-8"',
  ])('%s is taken', (type) => {
    const headers = new Headers({ 'Content-Type': type });
    expect(() => requireJson({ method: 'PUT', headers })).not.toThrow();
  });

  const refused: Record<string, string>[] = [
    {},
    { 'Content-Type': '' },
    { 'Content-Type': 'text/plain' },
    { 'Content-Type': 'text/json' },
    { 'Content-Type': 'text/plain; application/json' },
    { 'Content-Type': 'application/json, text/plain' },
    { 'Content-Type': 'application/jsonp' },
    { 'Content-Type': 'application/problem+json' },
    { 'Content-Type': 'application/json; charset=latin1' },
    { 'Content-Type': 'application/x-www-form-urlencoded' },
    { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' },
  ];
  it.each(refused)('%j is refused', (sent) => {
    const headers = new Headers(sent);
    expect(() => requireJson({ method: 'POST', headers })).toThrow(/^Send the body/);
  });

  it.each([
    ['POST', { 'Accept-Post': 'application/json' }],
    ['PUT', {}],
  ])('is told to those who %s', (method, headers) => {
    expect(() => requireJson({ method, headers: new Headers() })).toThrow(
      expect.objectContaining({ status: 415, headers }),
    );
  });
});
