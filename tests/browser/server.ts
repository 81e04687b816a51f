import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export type RunningServer = {
  url: string;
  dataDir: string;
  stop: () => Promise<void>;
  end: () => Promise<void>;
  kill: () => Promise<void>;
  restart: () => Promise<void>;
  /** Suspends it: it accepts connections but sends nothing. */
  freeze: () => void;
  thaw: () => void;
};

const entry = resolve(import.meta.dirname, '../../dist/server/main.js');
const readyLine = /https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\]):(\d+)/;
const startTimeout = 30_000;
const stopTimeout = 5_000;

/**
 * Starts the production server from dist/ on a free port. HOST and PORT are always set here. Without DATA_DIR in `env`
 * the store is in a temporary folder. `words` are command-line arguments, as `--replay`. Throws if nothing is built, or
 * if the server exits or prints no port in 30 seconds.
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
      env: {
        ...process.env,
        NEW_STORE: '1',
        ...env,
        HOST: '127.0.0.1',
        PORT: port,
        DATA_DIR: dataDir,
      },
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

/** Reads on after the port is known, because a full pipe would block the server. */
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
  // A suspended process does not get SIGTERM.
  server.kill('SIGCONT');
  await ended;
  clearTimeout(timer);
}
