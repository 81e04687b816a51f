import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createApp } from '../mock-api/app';
import { exitIfWords } from '../mock-api/command-line';
import { readReport } from '../mock-api/data/report';
import { readPage } from '../mock-api/http/page';
import { openStore } from '../mock-api/store/open-store';
import { chunkKey, filesNamedIn, type Manifest, shellOf, withChunks } from './first-load';

/*
 * `npm run bytes`: what a browser receives of the built page and of the built-in report, by Brotli as the server
 * compresses it. Exits with 1 if a budget is exceeded.
 */
exitIfWords();

const budgets = { seen: 57_500, styles: 8_000, script: 126_500, all: 183_900 };

/** The page loads them by itself after the first view. */
const laterChunks = [
  'src/api/contract.ts',
  'src/api/stream/live.ts',
  'src/panels/drawer/DrawerPanel.tsx',
  'src/panels/frequency/FrequencyTable.tsx',
  'src/panels/frequency/ComparedPeriods.tsx',
  'src/panels/glance/RecentVerdict.tsx',
  'src/panels/header/ClockControls.tsx',
  'src/app/LowerDesk.tsx',
];

const built = resolve(import.meta.dirname, '../dist');
const manifest: Manifest = JSON.parse(
  readFileSync(join(built, 'page/.vite/manifest.json'), 'utf8'),
);
const folder = mkdtempSync(join(tmpdir(), 'first-load-'));
const { store } = await openStore({ path: join(folder, 'store.duckdb'), seed: readReport() });
try {
  const { drawPage } = await import(pathToFileURL(join(built, 'server/page.js')).href);
  const app = createApp({ store, page: await readPage(join(built, 'page')), draw: drawPage });
  const get = (path: string, encoding: string) =>
    app.request(path, { headers: { Accept: 'text/html', 'Accept-Encoding': encoding } });
  const weight = async (path: string) => (await (await get(path, 'br')).arrayBuffer()).byteLength;
  const weights = async (paths: readonly string[]) =>
    (await Promise.all(paths.map(weight))).reduce((sum, bytes) => sum + bytes, 0);

  const named = filesNamedIn(await (await get('/', 'identity')).text());
  const shell = shellOf(manifest);
  const later = withChunks(manifest, shell, laterChunks).scripts;
  const address = (file: string) => `/${file}`;
  const document = await weight('/');
  const styles = await weights(named.styles);
  const fonts = await weights(named.fonts);
  const scripts = await weights(named.scripts);
  const rows = [
    { name: 'Document, with what is seen and its data', bytes: document },
    { name: 'Styles', bytes: styles, budget: budgets.styles },
    { name: 'Font', bytes: fonts },
    { name: 'Until it is seen', bytes: document + styles + fonts, budget: budgets.seen },
    { name: 'JavaScript', bytes: scripts, budget: budgets.script },
    {
      name: 'The first view in all',
      bytes: document + styles + fonts + scripts,
      budget: budgets.all,
    },
    {
      name: 'JavaScript loaded after it',
      bytes: await weights(later.map(address).filter((file) => !named.scripts.includes(file))),
    },
  ];
  console.log('First load (Brotli, 1 kB = 1000 bytes)');
  for (const { name, bytes, budget } of rows) {
    const limit = budget === undefined ? '' : `of ${kilobytes(budget)}`;
    const verdict = budget !== undefined && bytes > budget ? '  OVER BUDGET' : '';
    console.log(
      `  ${name.padEnd(42)}${kilobytes(bytes).padStart(10)} ${limit}${verdict}`.trimEnd(),
    );
  }
  const missing = laterChunks.filter((chunk) => chunkKey(manifest, chunk) === undefined);
  for (const source of missing) console.log(`  ${source} is not a separate chunk in this build`);
  const isOver = rows.some(({ bytes, budget }) => budget !== undefined && bytes > budget);
  process.exitCode = isOver || missing.length > 0 ? 1 : 0;
} finally {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
