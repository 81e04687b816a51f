import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { filesNamedIn } from '../../scripts/first-load';
import { startServer } from '../../tests/browser/server';
import benchConfig from '../vite.config';
import { rechartsData } from './recharts-data';

type ServedFiles = Map<string, Uint8Array>;

export async function startPages() {
  const server = await startServer();
  const limit = await serve(await withoutScript(server.url));
  const recharts = await serve(await builtOnRecharts(server.url));
  return {
    ours: { name: 'ours', address: `${server.url}/` },
    limit: { name: 'limit', address: limit.address },
    recharts: { name: 'Recharts', address: recharts.address },
    stop: async () => {
      limit.close();
      recharts.close();
      await server.stop();
    },
  };
}

async function withoutScript(address: string): Promise<ServedFiles> {
  const read = async (path: string) =>
    new Uint8Array(
      await (
        await fetch(`${address}${path}`, { headers: { Accept: 'text/html,*/*' } })
      ).arrayBuffer(),
    );
  const html = new TextDecoder().decode(await read('/'));
  const { styles, fonts } = filesNamedIn(html);
  const bare = html
    .replaceAll(/<script[^>]*>[\s\S]*?<\/script>/g, '')
    .replaceAll(/<link rel="modulepreload"[^>]*>/g, '');
  const files: ServedFiles = new Map([['/', new TextEncoder().encode(bare)]]);
  for (const path of [...styles, ...fonts]) files.set(path, await read(path));
  return files;
}

async function builtOnRecharts(address: string): Promise<ServedFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-recharts-'));
  try {
    const root = resolve(import.meta.dirname, 'recharts');
    const to = { ...benchConfig.build, outDir: folder };
    await build({ ...benchConfig, root, base: './', build: to });
    const html = await readFile(join(folder, 'index.html'), 'utf8');
    const files: ServedFiles = new Map([['/', new TextEncoder().encode(html)]]);
    const { scripts, styles } = filesNamedIn(html);
    for (const path of [...scripts, ...styles]) files.set(path, await readFile(join(folder, path)));
    const data = JSON.stringify(await rechartsData(address));
    return files.set('/data.json', new TextEncoder().encode(data));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/** Compressed like our page, so that bytes can be compared. */
async function serve(files: ServedFiles) {
  const answers = new Map(
    [...files].map(([path, bytes]) => {
      const isFont = path.endsWith('.woff2');
      const headers = {
        'Content-Type': types[extname(path)] ?? 'text/html; charset=utf-8',
        ...(isFont ? {} : { 'Content-Encoding': 'br' }),
      };
      return [path, { headers, body: isFont ? bytes : brotliCompressSync(bytes) }];
    }),
  );
  const server = createServer(({ url = '' }, response) => {
    const answer = answers.get(url);
    response.writeHead(answer ? 200 : 404, answer?.headers).end(answer?.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
