import { OutgoingMessage } from 'node:http';
import type { Hono } from 'hono';
import { endpoints } from '../endpoints/endpoints';
import { refuseQuery } from '../endpoints/query';
import { ProblemError } from '../http/problem';
import type { Streams } from './streams';

const headers = {
  'Content-Type': 'text/event-stream',
  'Cache-Control': 'no-store',
  'X-Accel-Buffering': 'no',
};

const retryAfterSeconds = 10;

/** 503 with Retry-After if too many clients listen already. */
export function addStream(app: Hono, streams: Streams): void {
  app.get(endpoints.stream.path, (c) => {
    refuseQuery(new URL(c.req.url).searchParams);
    if (c.req.raw.method === 'HEAD') return new Response(null, { headers });
    const body = streams.open(() => outgoingOf(c.env)?.destroy());
    if (body === null) {
      throw new ProblemError(503, 'The stream has too many clients. Try again in a moment.', {
        headers: { 'Retry-After': String(retryAfterSeconds) },
      });
    }
    return new Response(body, { headers });
  });
}

function outgoingOf(env: unknown): OutgoingMessage | null {
  if (typeof env !== 'object' || env === null || !('outgoing' in env)) return null;
  return env.outgoing instanceof OutgoingMessage ? env.outgoing : null;
}
