import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readConfig } from '../config';
import { startServer } from '../server';
import { seed } from './seed';

/*
 * A process that serves a small store in the folder at its first argument, by the settings of its environment, and prints its
 * address. For each line on standard input it prints how many bytes it uses, garbage left out.
 */

// As if it were started with --expose-gc.
setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

const [folder = ''] = process.argv.slice(2);
await writeFile(join(folder, 'index.html'), '<!doctype html><title>The page</title>');
const config = { ...readConfig(process.env), port: 0, dataDir: folder, mayBegin: true };
const server = await startServer({ config, pageDir: folder, seed, replay: null, say: () => {} });
console.log(`at ${server.address}`);
for await (const _ of createInterface({ input: process.stdin })) {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  console.log(`uses ${heapUsed + external}`);
}
await server.close();
process.exit(0);
