import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { listen } from './listen';

export type StreamPolicy =
  | { readonly kind: 'pass' }
  | { readonly kind: 'answer'; readonly status: number; readonly type: string }
  | { readonly kind: 'refuse' };

/** `at` is in milliseconds of this process's clock. */
export interface StreamAsked {
  readonly at: number;
}

export interface LineProxy {
  readonly url: string;
  readonly openStreams: () => number;
  readonly beats: () => number;
  readonly cuts: () => number;
  readonly asked: readonly StreamAsked[];
  /** In order, without what the browser answers from its cache. */
  readonly paths: readonly string[];
  readonly giveStreams: (policy: StreamPolicy) => void;
  /** Cuts all open streams, each after this many more bytes; at once by default. */
  readonly cutStreams: (afterBytes?: number) => void;
  readonly close: () => Promise<void>;
}

interface OpenStream {
  readonly response: ServerResponse;
  left: number;
  beats: number;
}

/**
 * Starts a proxy for `target` ("http://127.0.0.1:49152"), which passes everything at first and can interrupt streams.
 * Serves it below the path `below` ("/watch") and answers all other paths with 404.
 */
export async function startProxy(target: string, below = ''): Promise<LineProxy> {
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
      // Cuts only after the last bytes were sent.
      response.write(part, () => {
        if (stream.left === 0) cut(stream);
      });
    });
  };
  const server = createServer((incoming, response) => {
    const asking = incoming.url ?? '/';
    if (!asking.startsWith(`${below}/`)) {
      paths.push(asking);
      response.writeHead(404).end();
      return;
    }
    const url = new URL(asking.slice(below.length), target);
    paths.push(below + url.pathname);
    if (url.pathname !== '/api/stream') {
      forward(incoming, response, url, (piece) => response.write(piece));
      return;
    }
    asked.push({ at: performance.now() });
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
  const url = await listen(server);
  return {
    url,
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

/** If the server goes away, the answer breaks off. */
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
