import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { exitIfWords } from '../mock-api/command-line';
import { chunkKey, type Manifest, shellOf, withChunks } from './first-load';

exitIfWords();

const budgets = { chart: 145_000, script: 155_000, styles: 12_000 };

const chartChunks = ['frequency'];

const firstLoadChunks = [
  ...chartChunks,
  'src/panels/feed/FeedPanel.tsx',
  'src/panels/header/ClockControls.tsx',
];

const laterChunks = [
  'src/api/stream/live-data.ts',
  'src/panels/drawer/DrawerPanel.tsx',
  'src/panels/frequency/FrequencyTable.tsx',
  'src/panels/frequency/ComparedPeriods.tsx',
  'src/panels/glance/RecentVerdict.tsx',
  'src/app/LowerDesk.tsx',
];

const page = resolve(import.meta.dirname, '../dist/page');
const manifest: Manifest = JSON.parse(readFileSync(join(page, '.vite/manifest.json'), 'utf8'));

const shell = shellOf(manifest);
const firstLoad = withChunks(manifest, shell, firstLoadChunks);
const all = withChunks(manifest, firstLoad, laterChunks);
const later = all.scripts.filter((file) => !firstLoad.scripts.includes(file));
const rows = [
  row(
    'JavaScript of page and chart',
    withChunks(manifest, shell, chartChunks).scripts,
    budgets.chart,
  ),
  row('JavaScript of the first load', firstLoad.scripts, budgets.script),
  row('JavaScript loaded after it', later, undefined),
  row('Styles of the first load', firstLoad.styles, budgets.styles),
  row('Fonts, all their subsets', firstLoad.fonts, undefined),
];

console.log('First load (gzip, 1 kB = 1000 bytes)');
for (const { name, bytes, budget } of rows) {
  const limit = budget === undefined ? '' : `of ${kilobytes(budget)}`;
  const verdict = budget !== undefined && bytes > budget ? '  OVER BUDGET' : '';
  console.log(`  ${name.padEnd(30)}${kilobytes(bytes).padStart(10)} ${limit}${verdict}`.trimEnd());
}
const missing = [...firstLoadChunks, ...laterChunks].filter(
  (chunk) => chunkKey(manifest, chunk) === undefined,
);
for (const source of missing) console.log(`  ${source} is not a separate chunk in this build`);
const isOver = rows.some(({ bytes, budget }) => budget !== undefined && bytes > budget);
process.exitCode = isOver || missing.length > 0 ? 1 : 0;

function row(name: string, files: readonly string[], budget: number | undefined) {
  return { name, bytes: files.reduce((sum, file) => sum + weight(file), 0), budget };
}

/** In transit. Fonts are already compressed. */
function weight(file: string): number {
  const bytes = readFileSync(join(page, file));
  return /\.woff2?$/.test(file) ? bytes.length : gzipSync(bytes, { level: 9 }).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
