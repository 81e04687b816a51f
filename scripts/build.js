import { writeFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { build } from 'vite';
import { replaceBuild } from './replace-build.js';
import { sourceHash, stampName } from './start-plan.js';

/* `npm run build`: the page into dist/page and the server into dist/server. */
if (process.argv.length > 2) {
  console.error(`This command takes no options: ${process.argv.slice(2).join(' ')}`);
  process.exit(1);
}
const root = resolve(import.meta.dirname, '..');
const source = sourceHash(root);

await replaceBuild(root, async (folder) => {
  await build({ root, build: { outDir: join(folder, 'page') } });
  await compressFiles(join(folder, 'page/assets'));
  const entries = { main: 'mock-api/main.ts', page: 'src/app/server.tsx' };
  await build({
    root,
    build: { ssr: true, outDir: join(folder, 'server'), rolldownOptions: { input: entries } },
  });
  writeFileSync(join(folder, stampName), `${source}\n`);
});

/**
 * Puts a copy beside each script and style, compressed by Brotli as much as it can be (the default of zlib). That takes
 * too long to be done when a browser asks.
 *
 * @param {string} folder
 */
async function compressFiles(folder) {
  const names = (await readdir(folder)).filter((name) => /\.(js|css|svg)$/.test(name));
  await Promise.all(
    names.map(async (name) => {
      const file = join(folder, name);
      await writeFile(`${file}.br`, await promisify(brotliCompress)(await readFile(file)));
    }),
  );
}
