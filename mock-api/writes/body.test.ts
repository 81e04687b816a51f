import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { describe, expect, it, onTestFinished } from 'vitest';
import { limits } from '../../src/api/contract';
import { readBody, requireJson } from './body';
import { heldStore } from './testing/held-store';
import { token, writableApp } from './testing/sent';

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

  it('is not read on once it is too long', async () => {
    const { request, counted } = inPieces(1_000, 30);
    await expect(readBody(request, 100)).rejects.toMatchObject({ status: 413 });
    expect(counted).toEqual({ taken: 4, cancelled: true });
  });

  it('is not read at all where it says that it is too long', async () => {
    const { request, counted } = inPieces(1_000, 30, { 'Content-Length': '101' });
    await expect(readBody(request, 100)).rejects.toMatchObject({ status: 413 });
    expect(counted.taken).toBe(0);
  });

  it('is counted, whatever it says of its length', async () => {
    const { request, counted } = inPieces(1_000, 30, { 'Content-Length': '3' });
    await expect(readBody(request, 100)).rejects.toMatchObject({ status: 413 });
    expect(counted.taken).toBe(4);
  });

  it('is refused where it breaks off', async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) });
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' };
    const read = readBody(new Request('http://localhost/', init), 100);
    await expect(read).rejects.toMatchObject({ status: 400 });
  });
});

describe('over a socket', () => {
  it.each([
    ['announced', `Content-Length: ${limits.body + 1}`],
    ['in pieces without an end', 'Transfer-Encoding: chunked'],
  ])('a body that is too long, %s, is answered before it is over', async (_, header) => {
    const listener = getRequestListener(writableApp(heldStore().store).fetch, {
      overrideGlobalObjects: false,
    });
    const server = createServer(listener).listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const socket = connect(port, '127.0.0.1');
    const piece = 'x'.repeat(0x8000);
    socket.write(
      `POST /api/attacks HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\n${header}\r\n\r\n`,
    );
    // Three pieces are more than the limit; the end of the body never comes.
    if (header.includes('chunked')) socket.write(`8000\r\n${piece}\r\n`.repeat(3));
    let text = '';
    socket.on('error', () => undefined);
    for await (const chunk of socket) text += String(chunk);
    expect(text).toMatch(/^HTTP\/1\.1 413 /);
    expect(text).toMatch(/connection: close/i);
    expect(text).toContain(`The body is longer than ${limits.body} bytes.`);
  });
});

describe('what a body is sent as', () => {
  it.each([
    'application/json',
    'Application/JSON',
    'application/json; charset=utf-8',
    'application/json;charset="UTF-8"',
  ])('%s is taken', (type) => {
    expect(() => requireJson(new Headers({ 'Content-Type': type }))).not.toThrow();
  });

  const refused: Record<string, string>[] = [
    {},
    { 'Content-Type': '' },
    { 'Content-Type': 'text/plain' },
    { 'Content-Type': 'text/json' },
    { 'Content-Type': 'application/jsonp' },
    { 'Content-Type': 'application/problem+json' },
    { 'Content-Type': 'application/json; charset=latin1' },
    { 'Content-Type': 'application/x-www-form-urlencoded' },
    { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' },
  ];
  it.each(refused)('%j is refused', (headers) => {
    expect(() => requireJson(new Headers(headers))).toThrow(/^Send the body/);
  });
});
