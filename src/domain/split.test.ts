import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AttackColumns, at } from './columns';
import { day } from './day';
import { frequency } from './frequency';
import { intervalsOf } from './interval';
import { lastOfDayRows } from './last-of-day';
import { withAttackVersions } from './merge';
import { maxNamedSeries, nobodysParts, type Split, splitSeries } from './split';
import { anySplit, attackRows } from './testing/arbitraries';
import { type AttackRow, attackColumns, days } from './testing/columns';
import { attackHistories } from './testing/histories';
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
    { group: 'ashab-al-kahf', area: null, today: day('2021-12-30') },
    { group: null, area: 'babil', today: day('2021-12-02') },
  ];
  for (const filter of filters) {
    const series = splitSeries(reportAttacks, 'group');
    expect(frequency(reportAttacks, filter, december, series).parts).toBe(series.keys.length);
    expect(series.keys).toEqual(splitSeries(reportAttacks, 'group').keys);
  }
});

describe('what is written later moves no part that is there', () => {
  const parts = (columns: AttackColumns, split: Split) => {
    const nobodys: readonly string[] = nobodysParts;
    return splitSeries(columns, split).keys.filter((key) => !nobodys.includes(key));
  };

  test('a late record of an old day takes its place after what came before it', () => {
    const rows = [
      { when: '2021-12-20', group: 'a', low: 2, arrival: 3 },
      { when: '2021-12-01', group: 'b', arrival: 2 },
      { when: '2021-12-02', group: 'b', arrival: 4 },
      { when: '2021-11-25', group: 'c', low: 2, arrival: 5 },
    ];
    expect(keysOf(rows, 'group')).toEqual(['a', 'b', 'c']);
  });

  test('whatever is written, in whatever order the page hears of it', () => {
    const writes = attackHistories.chain((all) =>
      fc.record({
        // Any record may come next, but each in order of its versions.
        order: fc.shuffledSubarray(all, { minLength: all.length }).map((drawn) => {
          const left = new Map(drawn.map(({ id }) => [id, all.filter((one) => one.id === id)]));
          return drawn.flatMap(({ id }) => left.get(id)?.shift() ?? []);
        }),
        size: fc.integer({ min: 1, max: 4 }),
        split: anySplit,
      }),
    );
    fc.assert(
      fc.property(writes, ({ order, size, split }) => {
        const arrived = order.map((one, index) => ({
          ...one,
          arrival: 1 + Math.floor(index / size),
        }));
        const nowhere = { revision: 0 };
        const upTo = (write: number) =>
          withAttackVersions(
            attackColumns([]),
            arrived.filter(({ arrival }) => arrival <= write),
            nowhere,
          );
        let open = upTo(0);
        for (let write = 1; write <= (arrived.at(-1)?.arrival ?? 0); write += 1) {
          const before = parts(open, split);
          const came = arrived.filter(({ arrival }) => arrival === write);
          open = lastOfDayRows(withAttackVersions(open, came, nowhere));
          expect(parts(open, split).slice(0, before.length)).toEqual(before);
          expect(parts(upTo(write), split)).toEqual(parts(open, split));
        }
      }),
      { numRuns: 500 },
    );
  });
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
