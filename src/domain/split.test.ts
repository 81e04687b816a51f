import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at } from './columns';
import { day } from './day';
import { frequency } from './frequency';
import { intervalsOf } from './interval';
import { maxNamedSeries, type Split, splitSeries } from './split';
import { anySplit, attackRows } from './testing/arbitraries';
import { type AttackRow, attackColumns, days } from './testing/columns';
import { reportAttacks } from './testing/report';

const when = '2021-12-01';
const keysOf = (rows: readonly AttackRow[], split: Split) =>
  splitSeries(attackColumns(rows), split).keys;

describe('the parts of the report', () => {
  test.each<[Split, string[]]>([
    ['none', ['all']],
    [
      'group',
      [
        'ashab-al-kahf',
        'qassem-al-jabbareen',
        'katibat-al-sabiqoun',
        'liwaa-khaybar',
        'liwa-thar-al-muhandis',
        'other',
        'no-claim',
      ],
    ],
    [
      'governorate',
      [
        'al-qadisiyah',
        'babil',
        'dhi-qar',
        'al-muthanna',
        'al-anbar',
        'baghdad-governorate',
        'other',
        'shared',
      ],
    ],
  ])('by %s', (split, keys) => {
    expect(splitSeries(reportAttacks, split).keys).toEqual(keys);
  });
});

describe('who has a part', () => {
  test.each<[string, Split, AttackRow[], string[]]>([
    ['nobody, without a record', 'group', [], []],
    [
      'two attacks in two records',
      'group',
      [
        { when, group: 'a' },
        { when, group: 'a' },
      ],
      ['a'],
    ],
    ['two attacks in one record', 'group', [{ when, group: 'a', low: 2 }], ['a']],
    ['a single attack', 'group', [{ when, group: 'a' }], ['other']],
    ['two possible, one certain', 'group', [{ when, group: 'a', low: 1, high: 2 }], ['other']],
    ['no claim', 'group', [{ when }, { when }], ['no-claim']],
    [
      'the first to have two, whoever has more',
      'group',
      [
        { when, group: 'a' },
        { when: '2021-12-05', group: 'a', low: 9 },
        { when, group: 'b' },
        { when: '2021-12-03', group: 'b' },
      ],
      ['b', 'a'],
    ],
    [
      'then by id',
      'group',
      [
        { when, group: 'b', low: 2 },
        { when, group: 'a', low: 2 },
      ],
      ['a', 'b'],
    ],
    [
      'a road, however often',
      'governorate',
      [
        { when, low: 9, governorates: ['x', 'y'] },
        { when, governorates: ['x'] },
      ],
      ['other', 'shared'],
    ],
    ['all together', 'none', [], ['all']],
  ])('%s', (_what, split, rows, keys) => {
    expect(keysOf(rows, split)).toEqual(keys);
  });

  test('no more than the palette can tell apart: the rest share a part', () => {
    const rows = Array.from({ length: maxNamedSeries + 2 }, (_, n) => ({
      when,
      group: `group-${n}`,
      low: 20 - n,
    }));
    const keys = keysOf(rows, 'group');
    expect(keys).toHaveLength(maxNamedSeries + 1);
    expect(keys.at(-1)).toBe('other');
  });
});

test('the parts and their order are the same whatever is filtered', () => {
  const december = intervalsOf(days('2021-12-01..2021-12-31'), 'month');
  const filters = [
    { group: 'ashab-al-kahf', governorate: null, today: day('2021-12-30') },
    { group: null, governorate: 'babil', today: day('2021-12-02') },
  ];
  for (const filter of filters) {
    const series = splitSeries(reportAttacks, 'group');
    expect(frequency(reportAttacks, filter, december, series).parts).toBe(series.keys.length);
    expect(series.keys).toEqual(splitSeries(reportAttacks, 'group').keys);
  }
});

test('later records and corrections move no existing part', () => {
  const later = fc.array(
    fc.record({
      row: fc.nat(40),
      group: fc.constantFrom('a', 'b', 'c', 'e', null),
      retracted: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(attackRows, later, (rows, changes) => {
      const named = (some: readonly AttackRow[]) =>
        keysOf(some, 'group').filter((key) => key !== 'other' && key !== 'no-claim');
      const known = rows.map((row, index) => ({ ...row, id: `r${index}` }));
      const next = new Map(changes.map((change) => [`r${change.row}`, change]));
      const superseded = known.map((row) =>
        next.has(row.id) ? { ...row, knownUntil: '2022-06-01' } : row,
      );
      const corrections = [...next].map(([id, { group, retracted }]) => ({
        id,
        when: '2021-12-01',
        version: known.some((row) => row.id === id) ? 2 : 1,
        knownOn: '2022-06-01',
        ...(retracted ? { knownUntil: '2022-06-01' } : {}),
        group,
        low: 1,
      }));
      const before = named(known);
      expect(named([...superseded, ...corrections]).slice(0, before.length)).toEqual(before);
    }),
  );
});

test('every record has exactly one part, in whatever order the records come', () => {
  fc.assert(
    fc.property(attackRows, anySplit, (rows, split) => {
      const columns = attackColumns(rows);
      const series = splitSeries(columns, split);
      expect(new Set(series.keys).size).toBe(series.keys.length);
      expect(keysOf(rows.toReversed(), split)).toEqual(series.keys);
      rows.forEach((_, row) => {
        const part = at(series.partOfEntry, at(columns.columns[series.column], row) + 1);
        expect(series.keys[part]).toBeDefined();
      });
    }),
  );
});
