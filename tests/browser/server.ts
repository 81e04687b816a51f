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
  /** Folder of its store. */
  dataDir: string;
  /** Ends the server and removes its store. */
  stop: () => Promise<void>;
  /** Ends it as an operator does; what it stored stays. */
  end: () => Promise<void>;
  /** Kills it, with no time to tidy up; what it stored stays. */
  kill: () => Promise<void>;
  /** Starts it again after `end` or `kill`, on the same port and with what it stored. */
  restart: () => Promise<void>;
  /** Stops it where it stands: it takes connections and says nothing. */
  freeze: () => void;
  /** Lets it go on after `freeze`. */
  thaw: () => void;
};

const entry = resolve(import.meta.dirname, '../../dist/server/main.js');
const readyLine = /https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\]):(\d+)/;
const startTimeout = 30_000;
const stopTimeout = 5_000;

/**
 * Starts the production server from dist/ and waits for the line that names its port.
 *
 * @param env Settings besides HOST and PORT, which are set here. DATA_DIR is an empty temporary folder,
 * removed at the end; one that is given is left as it is.
 * @param words What follows the server's name on the command line, as `--replay`.
 * @throws Error when nothing is built, or when the server ends or stays silent.
 */
export async function startServer(
  env: Record<string, string> = {},
  words: readonly string[] = [],
): Promise<RunningServer> {
  if (!existsSync(entry)) throw new Error('There is no dist/server: run `npm run build` first.');
  const own = env.DATA_DIR === undefined;
  const dataDir = env.DATA_DIR ?? (await mkdtemp(join(tmpdir(), 'deadline-watch-')));
  const run = (port: string) =>
    spawn(process.execPath, [entry, ...words], {
      env: { ...process.env, ...env, HOST: '127.0.0.1', PORT: port, DATA_DIR: dataDir },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  let server = run('0');
  const stop = async () => {
    await end(server);
    if (own) await rm(dataDir, { recursive: true, force: true });
  };
  try {
    const port = await portOf(server);
    return {
      url: `http://127.0.0.1:${port}`,
      dataDir,
      stop,
      end: () => end(server),
      kill: async () => {
        const ended = once(server, 'exit');
        server.kill('SIGKILL');
        await ended;
      },
      restart: async () => {
        server = run(port);
        await portOf(server);
      },
      freeze: () => void server.kill('SIGSTOP'),
      thaw: () => void server.kill('SIGCONT'),
    };
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
  // One that stands still hears nothing.
  server.kill('SIGCONT');
  await ended;
  clearTimeout(timer);
}
