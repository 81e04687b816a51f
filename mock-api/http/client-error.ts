import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Problem } from '../../src/api/contract';
import { systemCode } from '../fault';
import { securityHeaders } from './security-headers';

/** What Node refuses before there is a request, by the code of its error; all else is no HTTP. */
const refusals: Readonly<Record<string, readonly [status: number, detail: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not arrive in time.'],
  HPE_HEADER_OVERFLOW: [431, 'The headers are too long.'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'The extensions of a chunk are too long.'],
};
const noHttp = [400, 'What was sent is not HTTP.'] as const;

/**
 * Answers what Node refuses by itself as everything else is answered, and closes the connection: with
 * a problem and the security headers. Made for `server.on('clientError', answerClientError)`.
 */
export function answerClientError(error: Error, socket: Duplex): void {
  // Nobody is there to read it, or half an answer has gone out already.
  if (systemCode(error) === 'ECONNRESET' || !socket.writable || hasAnswered(socket)) {
    socket.destroy(error);
    return;
  }
  const [status, detail] = refusals[systemCode(error) ?? ''] ?? noHttp;
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

/** Node keeps the answer that is under way on its socket: one that has begun cannot become another. */
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
