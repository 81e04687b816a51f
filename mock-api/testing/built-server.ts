import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Child, startNode } from './child';
import { temporaryFolder } from './temporary-folder';

const project = fileURLToPath(new URL('../..', import.meta.url));

export interface BuiltServer {
  readonly pageDir: string;
  start(env: Readonly<Record<string, string>>, words?: readonly string[]): Child;
}

export async function buildServer(
  whenDone: (remove: () => Promise<void>) => void,
): Promise<BuiltServer> {
  const folder = await temporaryFolder(whenDone);
  const pageDir = join(folder, 'dist', 'page');
  await mkdir(pageDir, { recursive: true });
  await writeFile(join(pageDir, 'index.html'), '<!doctype html><title>The page</title>');
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await symlink(resolve(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const main = resolve(project, 'mock-api', 'main.ts');
  const outDir = join(folder, 'dist', 'server');
  const vite = resolve(project, 'node_modules', 'vite', 'bin', 'vite.js');
  const options = ['--ssr', main, '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error'];
  const built = await startNode([vite, 'build', project, ...options]).ended;
  if (built.code !== 0) throw new Error(`the server could not be built: ${built.err}`);
  return {
    pageDir,
    start: (env, words = []) =>
      startNode([join(outDir, 'main.js'), ...words], { PORT: '0', HOST: '', ...env }),
  };
}
