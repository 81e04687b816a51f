import { once } from 'node:events';
import { createServer, type ServerOptions } from 'node:http';
import { connect } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { problem } from '../../src/api/contract';
import { answerClientError } from './client-error';
import { securityHeaders } from './security-headers';

/** Everything that comes back for `sent`, until the server closes the connection. */
async function answerTo(sent: string, options: ServerOptions = {}): Promise<string> {
  const server = createServer(options, (_request, response) => {
    // An answer that has begun and does not end.
    response.write('begun');
  });
  server.on('clientError', answerClientError);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const socket = connect(typeof address === 'object' && address ? address.port : 0, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(sent);
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  return text;
}

it.each([
  [400, 'nonsense\r\n\r\n', {}],
  [408, 'GET / HTTP/1.1\r\nHost: a\r\n', { headersTimeout: 20, connectionsCheckingInterval: 20 }],
  [431, `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(2_000)}\r\n\r\n`, { maxHeaderSize: 1_000 }],
] as const)('%i is a problem with the headers of every answer', async (status, sent, options) => {
  const text = await answerTo(sent, options);
  const [head = '', body = ''] = text.split('\r\n\r\n');
  expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(problem.parse(JSON.parse(body)).status).toBe(status);
  const lines = [
    ...Object.entries(securityHeaders).map(([name, value]) => `${name}: ${value}`),
    'Content-Type: application/problem+json',
    `Content-Length: ${body.length}`,
    'Connection: close',
  ];
  expect(head.split('\r\n')).toEqual(expect.arrayContaining(lines));
});

it('does not go into an answer that has begun', async () => {
  const text = await answerTo(
    'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
  );
  expect(text).not.toContain('about:blank');
});
