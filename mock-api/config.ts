import { Fault } from './fault';

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Folder of the store, made where it is missing. */
  readonly dataDir: string;
}

/**
 * Reads PORT (0 to 65535, 8080 by default; 0 takes any free one), HOST (127.0.0.1 by default) and
 * DATA_DIR (.data by default, from the current folder). An empty variable counts as left out.
 *
 * Throws a Fault where PORT is not a port.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const port = env.PORT || '8080';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new Fault(`PORT is ${JSON.stringify(port)}, which is not a port (0 to 65535).`);
  }
  return {
    port: Number(port),
    host: env.HOST || '127.0.0.1',
    dataDir: env.DATA_DIR || '.data',
  };
}
