import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
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
  const entries = { main: 'mock-api/main.ts', page: 'src/app/server.tsx' };
  await build({
    root,
    build: { ssr: true, outDir: join(folder, 'server'), rolldownOptions: { input: entries } },
  });
  writeFileSync(join(folder, stampName), `${source}\n`);
});
