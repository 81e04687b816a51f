import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener, RequestError } from '@hono/node-server';
import { createApp } from './app';
import type { Config } from './config';
import { answerClientError } from './http/client-error';
import { isLoopback } from './http/host-guard';
import { readPage } from './http/page';
import { internalProblem, ProblemError, problemResponse } from './http/problem';
import { addSecurityHeaders } from './http/security-headers';
import type { ReplayRequest } from './replay/arguments';
import { openReplay } from './replay/open-replay';
import type { DrawPage } from './routes/drawn-page';
import { runningRequests } from './running-requests';
import { openDataset } from './served';
import { firstLine, StartupError, systemCode } from './startup-error';
import type { Seed } from './store/store';
import { Streams } from './stream/streams';

export interface Running {
  readonly address: string;
  readonly news: readonly string[];
  /**
   * Refuses new connections and writes, ends the streams, waits up to 5 seconds for running
   * requests, and closes the store.
   */
  close(): Promise<void>;
}

export interface StartOptions {
  readonly config: Config;
  readonly pageDir: string;
  /** Null makes the page begin in the browser. */
  readonly draw?: DrawPage | null;
  readonly seed: Seed;
  readonly replay: ReplayRequest | null;
  readonly say: (sentence: string) => void;
  /** The process should then exit: the store answers nothing more. */
  readonly onBroken?: (fault: StartupError) => void;
}

const closingMilliseconds = 5_000;

/** In bytes. Node answers 431 if request line and headers are longer. */
const maxHeaderSize = 32_768;

/**
 * Throws a StartupError if reading the page, opening the store or listening fails, with the store
 * closed again.
 */
export async function startServer(options: StartOptions): Promise<Running> {
  const { config, pageDir, draw = null, seed, replay, say, onBroken } = options;
  const page = await readPage(pageDir);
  const served = await (replay === null
    ? openDataset(config, seed, onBroken)
    : openReplay(config.dataDir, seed, replay, say, onBroken));
  const { store, clock, news } = served;
  const { host, apiToken, addressHeader, heartbeatSeconds } = config;
  const { streamClients, streamClientsPerAddress } = config;
  const streams = new Streams({
    store,
    clock,
    heartbeatSeconds,
    streamClients,
    streamClientsPerAddress,
  });
  const loopbackOnly = isLoopback(host);
  let isClosing = false;
  const app = createApp({
    store,
    clock,
    streams,
    apiToken,
    addressHeader,
    keepsWrites: replay === null,
    page,
    draw,
    loopbackOnly,
    isClosing: () => isClosing,
  });
  const listener = getRequestListener(app.fetch, {
    overrideGlobalObjects: false,
    errorHandler: unreadableRequest,
  });
  const server = createServer({ maxHeaderSize, requestTimeout: 30_000 }, listener);
  server.on('clientError', answerClientError);
  const running = runningRequests(server, () => isClosing);
  try {
    const port = await listen(server, config);
    const end = served.begin();
    return {
      address: addressOf(host, port),
      news,
      async close() {
        isClosing = true;
        server.close();
        await end();
        streams.close();
        // A committed write must be answered: otherwise its client would send it again.
        await running.finished(closingMilliseconds);
        server.closeAllConnections();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw listeningFault(config, error);
  }
}

function unreadableRequest(error: unknown): Response {
  const response =
    error instanceof RequestError
      ? problemResponse(new ProblemError(400, 'The address or the Host header cannot be read.'))
      : internalProblem();
  addSecurityHeaders(response.headers);
  return response;
}

function listen(server: Server, { host, port }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address: AddressInfo | string | null = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function addressOf(host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = isLoopback(host) || everywhere ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

function listeningFault({ host, port }: Config, error: unknown): StartupError {
  switch (systemCode(error)) {
    case 'EADDRINUSE':
      return new StartupError(
        `Port ${port} is in use by another process.\nStop it, or choose another port: PORT=${port === 65_535 ? 8080 : port + 1} npm start`,
      );
    case 'EACCES':
      return new StartupError(`This process may not use port ${port}.\nSet PORT to 1024 or more.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartupError(
        `HOST is ${JSON.stringify(host)}, which is not an address of this machine.`,
      );
    default:
      return new StartupError(`The server cannot listen on ${host}:${port}: ${firstLine(error)}`);
  }
}
