import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Problem } from '../../src/api/contract';
import { systemCode } from '../startup-error';
import { securityHeaders } from './security-headers';

/** By Node's error code. Any other code means that the bytes are not HTTP. */
const answers: Readonly<Record<string, readonly [status: number, detail: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not arrive in time.'],
  HPE_HEADER_OVERFLOW: [431, 'The headers are too long.'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'The extensions of a chunk are too long.'],
};
const noHttp = [400, 'What was sent is not HTTP.'] as const;

/**
 * Use it as the `clientError` listener: requests that Node refuses to parse get the same form of
 * answer as all others.
 */
export function answerClientError(error: Error, socket: Duplex): void {
  // The client is gone, or part of an answer was already sent.
  if (systemCode(error) === 'ECONNRESET' || !socket.writable || hasAnswered(socket)) {
    socket.destroy(error);
    return;
  }
  const [status, detail] = answers[systemCode(error) ?? ''] ?? noHttp;
  const title = STATUS_CODES[status] ?? 'Error';
  const body: Problem = { type: 'about:blank', title, status, detail };
  const text = JSON.stringify(body);
  const headers = {
    ...securityHeaders,
    'Content-Type': 'application/problem+json',
    'Content-Length': String(Buffer.byteLength(text)),
    'Cache-Control': 'no-store',
    Connection: 'close',
  };
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${title}`, ...head, '', text].join('\r\n'), () =>
    socket.destroy(),
  );
}

/** Reads a private property of Node: a response that has begun must not get a second head. */
function hasAnswered(socket: Duplex): boolean {
  if (!('_httpMessage' in socket)) return false;
  const { _httpMessage: message } = socket;
  return (
    typeof message === 'object' &&
    message !== null &&
    'headersSent' in message &&
    message.headersSent === true
  );
}
