import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { getRequestListener, RequestError } from '@hono/node-server';
import { createApp } from './app';
import type { Config } from './config';
import { Fault, firstLine, systemCode } from './fault';
import { isLoopback } from './http/host-guard';
import { readPage } from './http/page';
import { internalProblem, ProblemError, problemResponse } from './http/problem';
import { addSecurityHeaders } from './http/security-headers';
import { openStore } from './store/open-store';
import type { Seeding } from './store/seeding';
import type { Seed } from './store/store';

/** A server that answers. */
export interface Running {
  /** Where a browser on this machine finds it: "http://localhost:8080". */
  readonly address: string;
  readonly seeding: Seeding;
  /** Takes no more requests, ends the open ones and closes the store. */
  close(): Promise<void>;
}

/** Bytes of a request's line and headers together; longer ones are refused by Node with 431. */
const maxHeaderSize = 32_768;

/**
 * Reads the page, opens the store and listens.
 *
 * Throws a Fault where one of them cannot be done; nothing stays open then.
 */
export async function startServer(config: Config, pageDir: string, seed: Seed): Promise<Running> {
  const page = await readPage(pageDir);
  const path = join(config.dataDir, 'deadline-watch.duckdb');
  const { store, seeding } = await openStore({ path, seed });
  const app = createApp({ store, page, loopbackOnly: isLoopback(config.host) });
  const listener = getRequestListener(app.fetch, {
    overrideGlobalObjects: false,
    errorHandler: refused,
  });
  const server = createServer({ maxHeaderSize, requestTimeout: 30_000 }, listener);
  try {
    const port = await listen(server, config);
    return {
      address: addressOf(config.host, port),
      seeding,
      async close() {
        server.close();
        server.closeAllConnections();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw listeningFault(config, error);
  }
}

/** The answer where no request could be made of what came in: no path, or no name of a host. */
function refused(error: unknown): Response {
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

function listeningFault({ host, port }: Config, error: unknown): Fault {
  switch (systemCode(error)) {
    case 'EADDRINUSE':
      return new Fault(
        `Port ${port} is taken by another process.\nStop it, or choose another port: PORT=${port === 65_535 ? 8080 : port + 1} npm start`,
      );
    case 'EACCES':
      return new Fault(
        `Port ${port} needs more rights than this process has.\nSet PORT to 1024 or more.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new Fault(`HOST is ${JSON.stringify(host)}, which is not an address of this machine.`);
    default:
      return new Fault(`The server cannot listen on ${host}:${port}: ${firstLine(error)}`);
  }
}
