import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { View } from '../domain/view';
import { csvOf } from '../ui/save-csv';
import { a, b, filtered, report, savedFiles } from './testing/saved-files';

describe('DuckDB, by its own detection of types,', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'saved-files-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const isDay = (heading: string) =>
    /^(start|end|day|as_of|saved_on|[ab]_(day|start|end)|period_(start|end))$/.test(heading);
  const isNumber = (heading: string) =>
    /(_low|_high|_open|days|_best|_worst|_certain|possible)$|^(offset|windows)$/.test(heading);

  test.each<[string, Partial<View>]>([
    ['the report', {}],
    ['a filter and another day', { ...filtered, interval: 'month', several: 3 }],
  ])('reads numbers as numbers and days as days: %s', async (_what, view) => {
    const connection = await (await DuckDBInstance.create()).connect();
    for (const file of savedFiles(report(view), a, b)) {
      const path = join(folder, 'file.csv');
      await writeFile(path, `\ufeff${await csvOf(file)}`);
      const reader = await connection.runAndReadAll(
        `select column_name, column_type from (describe from '${path}')`,
      );
      const types = new Map(reader.getRows().map(([name, type]) => [String(name), String(type)]));
      expect([...types.keys()]).toEqual(file.headings);
      for (const [place, heading] of file.headings.entries()) {
        // A column without a value has no type to be seen.
        if (file.rows.every((row) => row[place] === null)) continue;
        const type = types.get(heading);
        if (isDay(heading)) expect(type, heading).toBe('DATE');
        if (isNumber(heading)) expect(type, heading).toMatch(/^(BIGINT|DOUBLE)$/);
      }
    }
    connection.closeSync();
  });

  test('sums the chart to the attacks of the report: at least 34', async () => {
    const connection = await (await DuckDBInstance.create()).connect();
    const [file] = savedFiles(report(), a, b);
    if (!file) throw new Error('no file');
    const path = join(folder, 'sums.csv');
    await writeFile(path, `\ufeff${await csvOf(file)}`);
    const reader = await connection.runAndReadAll(
      `select sum(dated_low)::int, sum(dated_open) > 0, sum(attacks_low)::int from '${path}'`,
    );
    expect(reader.getRows()).toEqual([[34, true, 31]]);
    connection.closeSync();
  });
});
