import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** `path` is from the root, with forward slashes. */
export type SourceFile = { path: string; text: string };

export const root = resolve(import.meta.dirname, '../..');

const skipped = new Set([
  'node_modules',
  'dist',
  'test-results',
  'playwright-report',
  'screenshots',
]);
const hiddenButOurs = new Set(['.ci', '.github']);
const textFile = /\.(ts|tsx|js|mjs|css|html|json|csv|md|ya?ml|svg|txt)$|(^|\/)[^./]+$/;

/** Text files under `folder`, sorted, without installed or built ones. */
export function sourceFiles(folder = '.'): SourceFile[] {
  return paths(folder)
    .filter((path) => textFile.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

function paths(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
      if (!entry.isDirectory()) return [path];
      const hidden = entry.name.startsWith('.') && !hiddenButOurs.has(entry.name);
      return hidden || skipped.has(entry.name) ? [] : paths(path);
    });
}
