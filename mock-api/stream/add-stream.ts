import { ServerResponse } from 'node:http';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context, Hono } from 'hono';
import { endpoints } from '../endpoints/endpoints';
import { refuseQuery } from '../endpoints/query';
import { ProblemError } from '../http/problem';
import { securityHeaders } from '../http/security-headers';
import type { Streams } from './streams';

const headers = {
  'Content-Type': 'text/event-stream',
  'Cache-Control': 'no-store',
  'X-Accel-Buffering': 'no',
};

const retryAfterSeconds = 10;

const noRoom = {
  inAll: [503, 'The stream has too many clients. Try again in a moment.'],
  forAddress: [
    429,
    'Too many clients with this address listen to the stream. Try again in a moment.',
  ],
} as const;

/**
 * With Retry-After: 503 if too many clients listen already, 429 if too many with the same address do. Writes to Node's response
 * itself: a web stream would take more than twice the memory for each client.
 */
export function addStream(
  app: Hono,
  streams: Streams,
  addressOf: (c: Context) => string = () => '',
): void {
  app.get(endpoints.stream.path, (c) => {
    refuseQuery(new URL(c.req.url).searchParams);
    if (c.req.raw.method === 'HEAD') return new Response(null, { headers });
    const address = addressOf(c);
    const room = streams.room(address);
    if (room !== 'forOne') {
      const [status, detail] = noRoom[room];
      throw new ProblemError(status, detail, {
        headers: { 'Retry-After': String(retryAfterSeconds) },
      });
    }
    const outgoing = outgoingOf(c.env);
    if (!outgoing.destroyed) listen(streams, outgoing, address);
    return RESPONSE_ALREADY_SENT;
  });
}

function listen(streams: Streams, outgoing: ServerResponse, address: string): void {
  outgoing.writeHead(200, { ...securityHeaders, ...headers });
  const client = {
    // Called without an error once the system has taken it.
    send: (piece: Uint8Array, taken: () => void) => {
      outgoing.write(piece, (error) => {
        if (!error) taken();
      });
    },
    end: () => {
      outgoing.end();
    },
    cutOff: () => {
      outgoing.destroy();
    },
  };
  outgoing.once('close', streams.open(client, address));
}

function outgoingOf(env: unknown): ServerResponse {
  if (typeof env === 'object' && env !== null && 'outgoing' in env) {
    if (env.outgoing instanceof ServerResponse) return env.outgoing;
  }
  throw new Error('the stream has no connection to write to');
}
