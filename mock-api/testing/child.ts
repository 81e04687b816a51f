import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface Child {
  readonly process: ChildProcess;
  says(pattern: RegExp): Promise<RegExpExecArray>;
  readonly ended: Promise<Ended>;
}

export function startNode(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Child {
  return startCommand(process.execPath, args, { env: { ...process.env, ...env } });
}

export function startCommand(
  command: string,
  args: readonly string[],
  options: Pick<SpawnOptions, 'cwd' | 'env' | 'uid' | 'gid'> = {},
): Child {
  const child = spawn(command, args, { ...options, stdio: 'pipe' });
  const written = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written.err += text;
  });
  const ended = once(child, 'close').then(
    (): Ended => ({ code: child.exitCode, signal: child.signalCode, ...written }),
  );
  return {
    process: child,
    ended,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(written.out);
          if (match) resolve(match);
        };
        look();
        child.stdout.on('data', look);
        ended.then(({ err }) => reject(new Error(`ended without ${pattern}: ${err}`)), reject);
      }),
  };
}

export function startModule(name: string, ...args: readonly string[]): Child {
  const module = fileURLToPath(new URL(name, import.meta.url));
  return startNode(['--import', import.meta.resolve('tsx'), module, ...args]);
}
