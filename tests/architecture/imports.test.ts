import { describe, expect, test } from 'vitest';
import { importViolations } from './import-violations';
import { sourceFiles } from './source-files';

const modules = ['src', 'mock-api']
  .flatMap((folder) => sourceFiles(folder))
  .filter(({ path }) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));

test('there are modules to check', () => {
  expect(modules.length).toBeGreaterThan(5);
});

test('every module keeps to the import table of the design', () => {
  expect(modules.flatMap(importViolations)).toEqual([]);
});

describe('a violation is found', () => {
  test.each([
    ['a folder above, statically', 'src/domain/a.ts', "import { b } from '../format/b';"],
    ['a folder above, as a type', 'src/format/a.ts', "import type { B } from '../charts/b';"],
    ['a folder above, dynamically', 'src/charts/a.ts', "const b = import('../api/b');"],
    ['a folder above, by re-export', 'src/url/a.ts', "export * from '../panels/feed/b';"],
    ['a folder above, by named re-export', 'src/ui/a.ts', "export { b } from '../domain/b';"],
    ['a folder above, in a type', 'src/api/a.ts', "type B = import('../format/b').B;"],
    ['an import that cannot be read', 'src/app/a.ts', "const b = import('./' + name);"],
    ['an import by pattern', 'src/panels/feed/a.ts', "import.meta.glob('../*/*.ts');"],
    ['the app from a panel', 'src/panels/feed/a.ts', "import { b } from '../../app/b';"],
    ['another panel', 'src/panels/feed/a.ts', "import { b } from '../frequency/b';"],
    ['another panel, from a file', 'src/panels/feed.tsx', "import { b } from './glance';"],
    ['the page from the server', 'mock-api/a.ts', "import { b } from '../src/api/client';"],
    ['the server from the page', 'src/app/a.ts', "import { b } from '../../mock-api/b';"],
    ['a test from a module', 'src/domain/a.ts', "import b from '../../tests/b.json';"],
    ['what stands beside the tests', 'mock-api/a.ts', "import { b } from './testing/b';"],
    ['a folder not in the table', 'src/misc/a.ts', ''],
    ['Recharts outside charts', 'src/panels/feed/a.tsx', "import { Line } from 'recharts';"],
    ['the query cache in a chart', 'src/charts/a.ts', "import '@tanstack/react-query';"],
    ['nuqs outside url', 'src/app/a.tsx', "import { x } from 'nuqs/adapters/react';"],
    ['a database of another kind', 'mock-api/a.ts', "import pg from 'pg';"],
    ['a table file from the server', 'mock-api/a.ts', "import Papa from 'papaparse';"],
    ['React in the domain', 'src/domain/a.ts', "import { useMemo } from 'react';"],
    ['React in format', 'src/format/a.tsx', "import type { ReactNode } from 'react';"],
    ['Node in the page', 'src/app/a.ts', "import { join } from 'node:path';"],
    ['a test library in a module', 'src/domain/a.ts', "import fc from 'fast-check';"],
    ['fetch outside api', 'src/panels/feed/a.ts', "fetch('/api/dataset');"],
    ['fetch by window', 'src/app/a.ts', "window.fetch('/api/dataset');"],
    ['a stream outside api', 'src/app/a.ts', "new EventSource('/api/stream');"],
    ['the history outside url', 'src/app/a.ts', "history.pushState(null, '', '?');"],
    ['the location outside url', 'src/panels/feed/a.ts', 'const q = window.location.search;'],
    ['the location by document', 'src/ui/a.ts', 'const q = document.location.href;'],
    ['the clock in the domain', 'src/domain/a.ts', 'const now = Date.now();'],
    ['the clock in the address', 'src/url/a.ts', 'const now = Date.now();'],
    ['the clock by a date', 'src/charts/a.ts', 'const now = new Date();'],
    ['the clock by a date without brackets', 'src/ui/a.ts', 'const now = new Date;'],
    ['the clock by a call', 'src/format/a.ts', 'const now = Date();'],
    ['the clock handed on', 'src/panels/feed/a.ts', 'useState(Date.now);'],
    ['the stopwatch', 'src/panels/feed/a.ts', 'const t = performance.now();'],
    ['the clock in a test', 'src/domain/a.test.ts', 'const now = new Date();'],
  ])('%s', (_what, path, text) => {
    expect(importViolations({ path, text })).toHaveLength(1);
  });
});

describe('what the table allows passes', () => {
  test.each([
    ['its own folder', 'src/domain/a.ts', "import { b } from './deep/b';"],
    ['a folder below', 'src/charts/a.tsx', "import type { B } from '../domain/b';"],
    ['its own panel', 'src/panels/feed/a.tsx', "import { b } from './rows/b';"],
    ['the contract from the server', 'mock-api/a.ts', "import { b } from '../src/api/contract';"],
    ['styles from the entry', 'src/main.tsx', "import './styles.css?inline';"],
    ['fonts in the app', 'src/app/a.ts', "import '@fontsource-variable/libre-franklin';"],
    ['a test and its libraries', 'src/domain/a.test.ts', "import fc from 'fast-check';"],
    ['a test and its vectors', 'src/domain/a.test.ts', "import b from '../../tests/b.json';"],
    ['a test and what it tests', 'src/panels/feed.test.tsx', "import { b } from './feed';"],
    ['what stands beside a test', 'mock-api/a.test.ts', "import { b } from './testing/b';"],
    ['such a thing and its library', 'mock-api/testing/a.ts', "import { test } from 'vitest';"],
    ['fetch in api', 'src/api/a.ts', "fetch('/api/dataset');"],
    ['a method called fetch', 'mock-api/a.test.ts', "app.fetch(new Request('/healthz'));"],
    ['a field called location', 'src/domain/a.ts', 'const q = attack.location.name;'],
    ['a parameter called history', 'src/domain/a.ts', 'const f = (history: Day[]) => history[0];'],
    ['a part called history', 'src/domain/a.ts', 'const { history } = b; f(history);'],
    ['a key called location', 'src/domain/a.ts', 'const a = { location: 1 };'],
    ['a date of a time', 'src/domain/a.ts', 'const a = new Date(0);'],
    ['words in comments and strings', 'src/domain/a.ts', "// Date.now()\nconst a = 'fetch(';"],
  ])('%s', (_what, path, text) => {
    expect(importViolations({ path, text })).toEqual([]);
  });
});
