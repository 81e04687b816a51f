import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The built server, running on a free port with a store of its own. */
export type RunningServer = {
  /** Its origin, as "http://127.0.0.1:49152". */
  url: string;
  /** Ends the server and removes its store. */
  stop: () => Promise<void>;
};

const entry = resolve(import.meta.dirname, '../../dist/server/main.js');
const readyLine = /https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\]):(\d+)/;
const startTimeout = 30_000;
const stopTimeout = 5_000;

/**
 * Starts the production server from dist/ in an empty temporary data folder and waits for the line
 * that names its port.
 *
 * @param env Settings besides HOST, PORT and DATA_DIR, which are set here.
 * @throws Error when nothing is built, or when the server ends or stays silent.
 */
export async function startServer(env: Record<string, string> = {}): Promise<RunningServer> {
  if (!existsSync(entry)) throw new Error('There is no dist/server: run `npm run build` first.');
  const data = await mkdtemp(join(tmpdir(), 'deadline-watch-'));
  const server = spawn(process.execPath, [entry], {
    env: { ...process.env, ...env, HOST: '127.0.0.1', PORT: '0', DATA_DIR: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = async () => {
    await end(server);
    await rm(data, { recursive: true, force: true });
  };
  try {
    return { url: `http://127.0.0.1:${await portOf(server)}`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Reads on after the port is known: a full pipe would stop the server. */
function portOf(server: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    const fail = (reason: string) => failed(new Error(`The server ${reason}. It said:\n${said}`));
    const timer = setTimeout(() => fail('named no port in 30 seconds'), startTimeout);
    server.once('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with code ${code}`);
    });
    server.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      said = (said + chunk).slice(-10_000);
      const port = readyLine.exec(said)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      found(port);
    });
  });
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  const timer = setTimeout(() => server.kill('SIGKILL'), stopTimeout);
  server.kill('SIGTERM');
  await ended;
  clearTimeout(timer);
}
