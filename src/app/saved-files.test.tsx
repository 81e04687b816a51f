import { describe, expect, test } from 'vitest';
import { day } from '../domain/day';
import { days } from '../domain/testing/columns';
import { reportAttacks, reportDataset, reportStatements } from '../domain/testing/report';
import type { View } from '../domain/view';
import { headingOf } from '../format/table-file';
import { frequencyFile } from '../panels/frequency/frequency-file';
import { frequencyModel } from '../panels/frequency/frequency-model';
import { viewStateOf } from '../url/testing/view-state';
import { a, b, filtered, readBack, report, savedAt, savedFiles } from './testing/saved-files';

describe('the file of the attack frequency', () => {
  test('has 0 for a counted zero, and empty cells for what is not known', async () => {
    const state = viewStateOf({ group: 'ashab-al-kahf' }, reportDataset);
    const model = frequencyModel(state, 'day', reportAttacks, reportStatements);
    const rows = await readBack(frequencyFile(model, state, savedAt));
    const bound = (start: string) => {
      const row = rows.find((one) => one.start === start);
      const part = 'group_ashab_al_kahf';
      return ['attacks', 'dated', part].flatMap((name) =>
        ['low', 'high', 'open'].map((end) => row?.[`${name}_${end}`]),
      );
    };
    const none = ['', '', ''];
    expect(bound('2021-10-10'), 'not covered').toEqual([...none, ...none, ...none]);
    expect(bound('2021-11-10'), 'stated empty').toEqual([...none, ...none, ...none]);
    expect(bound('2021-12-31'), 'not yet').toEqual([...none, ...none, ...none]);
    const zero = ['0', '0', '0'];
    expect(bound('2021-12-24'), 'listed').toEqual([...zero, ...zero, ...zero]);
    const open = ['0', '', '1'];
    expect(bound('2021-11-27'), 'of a bracket').toEqual([...open, ...zero, ...open]);
    expect(rows.at(-1)).toMatchObject({
      row: 'bracket',
      start: '2021-11-26',
      end: '2021-11-28',
      attacks_low: '',
      dated_low: '3',
      dated_high: '',
      dated_open: '1',
    });
  });

  test('has a bracket of one part in the columns of that part', async () => {
    for (const group of [null, 'ashab-al-kahf']) {
      const state = viewStateOf({ group }, reportDataset);
      const model = frequencyModel(state, 'day', reportAttacks, reportStatements);
      const rows = await readBack(frequencyFile(model, state, savedAt));
      const bracket = rows.find(({ row }) => row === 'bracket');
      const cells = (name: string) =>
        ['low', 'high', 'open'].map((end) => bracket?.[`${name}_${end}`]);
      const only = model.spanning[0]?.part ?? null;
      expect(only).not.toBeNull();
      for (const { key, part } of model.knownParts)
        expect(cells(`group_${headingOf(key)}`), key).toEqual(
          part === only ? cells('dated') : ['', '', ''],
        );
    }
  });

  test('says of a cut month how many of its days it counts', async () => {
    const state = viewStateOf({ from: day('2021-12-08'), to: day('2021-12-10') }, reportDataset);
    const model = frequencyModel(state, 'month', reportAttacks, reportStatements);
    const rows = await readBack(frequencyFile(model, state, savedAt));
    expect(rows).toMatchObject([
      { start: '2021-12-08', end: '2021-12-10', days: '3', of_days: '31', attacks_low: '1' },
    ]);
  });

  test('has no column for what a filter leaves out', () => {
    const headings = (view: Partial<View>) => {
      const state = viewStateOf(view, reportDataset);
      return frequencyFile(
        frequencyModel(state, 'week', reportAttacks, reportStatements),
        state,
        savedAt,
      ).headings.filter((heading) => /^(group|governorate)_.*_low$/.test(heading));
    };
    expect(headings({ group: 'ashab-al-kahf' })).toEqual(['group_ashab_al_kahf_low']);
    expect(headings({ area: 'babil', split: 'governorate' })).toEqual([
      'governorate_babil_low',
      'governorate_shared_low',
    ]);
    expect(headings({}).length).toBeGreaterThan(4);
    expect(headings({ split: 'none' })).toEqual([]);
  });

  test('has the same other headings at every interval, day and filter', () => {
    const of = (view: Partial<View>) => {
      const state = viewStateOf({ split: 'none', ...view }, reportDataset);
      const model = frequencyModel(state, view.interval ?? 'day', reportAttacks, reportStatements);
      return frequencyFile(model, state, savedAt).headings;
    };
    for (const view of [
      { interval: 'week' },
      { interval: 'month', asOf: day('2021-12-01') },
      { group: 'ashab-al-kahf', area: 'babil', several: 3 },
    ] as const)
      expect(of(view)).toEqual(of({}));
  });
});

describe('every saved file', () => {
  test('is called by what it is, its filters, its as-of and its days', () => {
    const names = savedFiles(report({ ...filtered, several: 3, interval: 'week' }), a, b).map(
      ({ name }) => name,
    );
    const attacks = '_group-ashab-al-kahf_governorate-babil_several-at-most-3_as-of-2021-12-28_';
    const threats = '_group-ashab-al-kahf_as-of-2021-12-28_';
    const compared = '2021-12-14-to-2021-12-27_against_2021-11-30-to-2021-12-13';
    expect(names).toEqual([
      `attacks-by-week${attacks}2021-10-01-to-2022-01-05`,
      `attacks-compared-by-day${attacks}${compared}`,
      `attacks-compared-by-part${attacks}${compared}`,
      `threats-compared-by-organisation${threats}${compared}`,
      `threats-compared-by-target${threats}${compared}`,
      `threats-and-attacks${attacks}2021-10-01-to-2022-01-05`,
      `run-ups${attacks}14-days`,
      `run-ups-by-day${attacks}14-days`,
    ]);
  });

  test('says in each row its filters, as-of, source, day of saving and address', async () => {
    for (const file of savedFiles(report({ ...filtered, several: 3 }), a, b)) {
      const rows = await readBack(file);
      expect(rows.length, file.name).toBeGreaterThan(0);
      for (const row of rows) {
        expect(row).toMatchObject({
          filter_group: 'ashab-al-kahf',
          as_of: '2021-12-28',
          saved_on: '2026-11-30',
        });
        expect(row.source).toBe('Nobody: Made for tests');
        const address = new URL(row.address ?? '').searchParams;
        expect(Object.fromEntries(address)).toMatchObject({
          group: 'ashab-al-kahf',
          area: 'babil',
          several: '3',
          asOf: '2021-12-28',
        });
        if (!file.name.startsWith('threats-compared'))
          expect(row).toMatchObject({ filter_governorate: 'babil', several_at_most: '3' });
      }
    }
  });

  test('of a frozen page says in its name and each row that it is; its address is always frozen', async () => {
    const at = '0123456789ab.12';
    for (const file of savedFiles(report({ ...filtered, at }), a, b)) {
      expect(file.name).toContain('_as-of-2021-12-28_frozen-at-0123456789ab-12_');
      for (const row of await readBack(file)) {
        expect(row).toMatchObject({ as_of: '2021-12-28', frozen_at: at });
        expect(new URL(row.address ?? '').searchParams.get('at')).toBe(at);
      }
    }
    for (const file of savedFiles(report(filtered), a, b)) {
      expect(file.name).not.toContain('frozen');
      for (const row of await readBack(file)) {
        expect(row.frozen_at).toBe('');
        const { history, revision } = report(filtered).state.dataset;
        expect(new URL(row.address ?? '').searchParams.get('at')).toBe(`${history}.${revision}`);
      }
    }
  });

  test('has numbers, days and empty cells, and words only where words belong', async () => {
    const words =
      /^(row|kind|id|name|key_date|verdict|coverage|[ab]_coverage|interval|filter_.*|days_stated_empty|frozen_at|source|address)$/;
    const files = [
      ...savedFiles(report(), a, b),
      ...savedFiles(report(filtered), days('2021-10-01..2021-10-14'), b),
    ];
    for (const file of files)
      for (const row of await readBack(file))
        for (const [heading, value] of Object.entries(row)) {
          expect(heading).toMatch(/^[a-z][a-z0-9_]*$/);
          if (words.test(heading)) continue;
          expect(value, `${file.name}: ${heading}`).toMatch(
            /^$|^-?\d+(\.\d+)?(e-\d+)?$|^\d{4}-\d\d-\d\d$/,
          );
        }
  });
});
