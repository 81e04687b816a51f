import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';

/** What streams are given. */
export type StreamPolicy =
  /** What the server says. */
  | { readonly kind: 'pass' }
  /** Another answer, with nothing asked of the server. */
  | { readonly kind: 'answer'; readonly status: number; readonly type: string }
  /** No answer: the connection breaks at once. */
  | { readonly kind: 'refuse' };

/** When a stream was asked for, by the clock of this process in milliseconds, and after which event. */
export interface StreamAsked {
  readonly at: number;
  readonly after: string | null;
}

/** What stands between a page and the server, and does what networks do. */
export interface LineProxy {
  readonly url: string;
  /** Streams that are open through it. */
  readonly openStreams: () => number;
  /** Heartbeats that have come on the stream that was opened last. */
  readonly beats: () => number;
  /** Streams it has broken off. */
  readonly cuts: () => number;
  /** Every request for a stream, in their order. */
  readonly asked: readonly StreamAsked[];
  /** Paths of all requests that have come through it, in their order; what a browser takes from its cache is not among them. */
  readonly paths: readonly string[];
  /** What streams that are asked for from now on are given. */
  readonly giveStreams: (policy: StreamPolicy) => void;
  /** Breaks all streams that are open, when so many more bytes have come on each; at once by default. */
  readonly cutStreams: (afterBytes?: number) => void;
  readonly close: () => Promise<void>;
}

/** A stream that is open. */
interface OpenStream {
  readonly response: ServerResponse;
  /** Bytes that may still come on it. */
  left: number;
  beats: number;
}

/** Starts a proxy before the server at `target` ("http://127.0.0.1:49152"). It passes everything at first. */
export async function startProxy(target: string): Promise<LineProxy> {
  const asked: StreamAsked[] = [];
  const paths: string[] = [];
  const open = new Set<OpenStream>();
  let policy: StreamPolicy = { kind: 'pass' };
  let cuts = 0;
  const cut = (stream: OpenStream) => {
    if (!open.delete(stream)) return;
    cuts += 1;
    stream.response.destroy();
  };
  const passStream = (incoming: IncomingMessage, response: ServerResponse, url: URL) => {
    const stream: OpenStream = { response, left: Number.POSITIVE_INFINITY, beats: 0 };
    open.add(stream);
    response.once('close', () => open.delete(stream));
    forward(incoming, response, url, (piece) => {
      const part = piece.subarray(0, stream.left);
      stream.left -= part.length;
      stream.beats += part.toString().split('event: heartbeat').length - 1;
      // What was written is on its way before the connection breaks.
      response.write(part, () => {
        if (stream.left === 0) cut(stream);
      });
    });
  };
  const server = createServer((incoming, response) => {
    const url = new URL(incoming.url ?? '/', target);
    paths.push(url.pathname);
    if (url.pathname !== '/api/stream') {
      forward(incoming, response, url, (piece) => response.write(piece));
      return;
    }
    asked.push({ at: performance.now(), after: url.searchParams.get('after') });
    switch (policy.kind) {
      case 'refuse':
        response.destroy();
        break;
      case 'answer':
        response.writeHead(policy.status, { 'Content-Type': policy.type }).end('no');
        break;
      case 'pass':
        passStream(incoming, response, url);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    openStreams: () => open.size,
    beats: () => [...open].at(-1)?.beats ?? 0,
    cuts: () => cuts,
    asked,
    paths,
    giveStreams: (next) => {
      policy = next;
    },
    cutStreams: (afterBytes = 0) => {
      for (const stream of [...open]) {
        stream.left = afterBytes;
        if (afterBytes === 0) cut(stream);
      }
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Passes a request on, and its answer back piece by piece; a server that goes away breaks the answer. */
function forward(
  incoming: IncomingMessage,
  response: ServerResponse,
  url: URL,
  pass: (piece: Buffer) => void,
): void {
  const { method, headers } = incoming;
  const outgoing = request(url, { method, headers: { ...headers, host: url.host }, agent: false });
  outgoing.on('error', () => response.destroy());
  outgoing.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    response.flushHeaders();
    answer.on('error', () => response.destroy());
    answer.on('data', pass);
    answer.on('end', () => response.end());
  });
  response.once('close', () => outgoing.destroy());
  incoming.pipe(outgoing);
}
