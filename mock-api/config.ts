import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Environment } from './similar-settings';
import { StartupError } from './startup-error';

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /**
   * Whether to create a store if the folder has none. Without NEW_STORE or --new only the default
   * folder gets one, and only if it is empty: elsewhere, an unmounted disk or a misspelt path would
   * look like an empty store.
   */
  readonly mayBegin: boolean | 'ifEmpty';
  readonly apiToken: string | null;
  readonly heartbeatSeconds: number;
  /** How many may listen to the stream at once. */
  readonly streamClients: number;
  readonly streamClientsPerAddress: number;
  /** The header from which a proxy's clients are told apart; null trusts none. */
  readonly addressHeader: string | null;
}

const defaultFolder = '.data';

export const settings = [
  'PORT',
  'HOST',
  'DATA_DIR',
  'NEW_STORE',
  'API_TOKEN',
  'HEARTBEAT_SECONDS',
  'STREAM_CLIENTS',
  'STREAM_CLIENTS_PER_ADDRESS',
  'ADDRESS_HEADER',
] as const;

/**
 * Reads PORT (0 to 65535, default 8080; 0 takes any free port), HOST (default 127.0.0.1), DATA_DIR
 * (default .data, relative to the current folder), NEW_STORE (1 or unset), API_TOKEN (default none), HEARTBEAT_SECONDS
 * (0.2 to 60, default 15), STREAM_CLIENTS (1 to 50000, default 2000), STREAM_CLIENTS_PER_ADDRESS (by default as many) and
 * ADDRESS_HEADER (default none). An empty variable counts as unset, except DATA_DIR: records would come into another
 * folder than the one meant.
 *
 * Throws a StartupError if a value is invalid.
 */
export function readConfig(env: Environment): Config {
  const dataDir = readFolder(env);
  const streamClients = readCount(env, 'STREAM_CLIENTS', 2_000);
  const isDefault = resolve(dataDir) === resolve(defaultFolder) && isProject();
  return {
    port: readPort(env),
    host: readHost(env),
    dataDir,
    mayBegin: readNewStore(env) || (isDefault && 'ifEmpty'),
    apiToken: readToken(env),
    heartbeatSeconds: readHeartbeat(env),
    streamClients,
    streamClientsPerAddress: readCount(env, 'STREAM_CLIENTS_PER_ADDRESS', streamClients),
    addressHeader: readHeader(env),
  };
}

function isProject(): boolean {
  try {
    const { name }: { name?: unknown } = JSON.parse(readFileSync('package.json', 'utf8'));
    return name === 'deadline-watch';
  } catch {
    return false;
  }
}

/**
 * Faults that a shell would have corrected, but that an env file, a unit or a container file passes
 * on.
 */
const leftOver: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^\s*$/, 'is empty'],
  [/^\s|\s$/, 'begins or ends with a blank'],
  [/^["'`]|["'`]$/, 'has quotes around it, which are part of the value here'],
  [/^~/, 'begins with "~", which only a shell replaces'],
  [/^\$\w|\$[A-Za-z_{(]/, 'has a variable that was not replaced'],
  [/\p{Cc}/u, 'has a control character'],
];

function faultIn(value: string): string | undefined {
  return leftOver.find(([pattern]) => pattern.test(value))?.[1];
}

function readFolder({ DATA_DIR }: Environment): string {
  if (DATA_DIR === undefined) return defaultFolder;
  const fault = faultIn(DATA_DIR);
  if (fault === undefined) return DATA_DIR;
  throw new StartupError(
    `DATA_DIR is ${JSON.stringify(DATA_DIR)}: it ${fault}. Set it to the path of a folder, or leave it out for ${defaultFolder}.`,
  );
}

function readHost(env: Environment): string {
  const host = env.HOST || '127.0.0.1';
  const fault = faultIn(host);
  if (fault === undefined) return host;
  throw new StartupError(
    `HOST is ${JSON.stringify(host)}: it ${fault}. Set it to an address of this machine, or leave it out.`,
  );
}

function readNewStore(env: Environment): boolean {
  const value = env.NEW_STORE || null;
  if (value === null || value === '1') return value !== null;
  throw new StartupError(
    `NEW_STORE is ${JSON.stringify(value)}. Set it to 1 to begin a new store, or leave it out.`,
  );
}

function readPort(env: Environment): number {
  const port = env.PORT || '8080';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new StartupError(`PORT is ${JSON.stringify(port)}, which is not a port (0 to 65535).`);
  }
  return Number(port);
}

/**
 * A header can carry visible ASCII only; the minimum length makes the token hard to guess. Clients would send it
 * without the quotes of an env file.
 */
function readToken(env: Environment): string | null {
  const token = env.API_TOKEN || null;
  if (token !== null && /^(["'`]).*\1$/.test(token)) {
    throw new StartupError(
      'API_TOKEN has quotes around it. Leave them out: they are part of the value here.',
    );
  }
  if (token !== null && !/^[!-~]{16,200}$/.test(token)) {
    throw new StartupError(
      'API_TOKEN must be 16 to 200 ASCII letters, digits and signs, without spaces.\nMake one with: openssl rand -hex 32',
    );
  }
  return token;
}

function readHeartbeat(env: Environment): number {
  const seconds = env.HEARTBEAT_SECONDS || '15';
  const value = /^\d{1,2}(\.\d{1,3})?$/.test(seconds) ? Number(seconds) : Number.NaN;
  if (!(value >= 0.2 && value <= 60)) {
    throw new StartupError(
      `HEARTBEAT_SECONDS is ${JSON.stringify(seconds)}, which is not a number from 0.2 to 60.`,
    );
  }
  return value;
}

const maxClients = 50_000;

function readCount(
  env: Environment,
  name: 'STREAM_CLIENTS' | 'STREAM_CLIENTS_PER_ADDRESS',
  fallback: number,
): number {
  const value = env[name] || String(fallback);
  if (/^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= maxClients) {
    return Number(value);
  }
  throw new StartupError(
    `${name} is ${JSON.stringify(value)}, which is not a whole number from 1 to ${maxClients}.`,
  );
}

function readHeader({ ADDRESS_HEADER }: Environment): string | null {
  const name = ADDRESS_HEADER || null;
  if (name === null || /^[A-Za-z][A-Za-z0-9-]*$/.test(name)) return name;
  throw new StartupError(
    `ADDRESS_HEADER is ${JSON.stringify(name)}, which is not the name of a header, such as X-Forwarded-For.`,
  );
}
