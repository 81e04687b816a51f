import { describe, expect, test } from 'vitest';
import { type AttackFilter, attackFilter } from './attack-filter';
import { at } from './columns';
import { day } from './day';
import { frequency, intervalBound } from './frequency';
import { intervalsOf } from './interval';
import { splitSeries } from './split';
import { attackColumns, days } from './testing/columns';

const columns = attackColumns([
  { id: 'a-babil', when: '2021-12-01', group: 'a', governorates: ['babil'] },
  { id: 'b-road', when: '2021-12-02', group: 'b', governorates: ['babil', 'basrah'] },
  { id: 'nobody-basrah', when: '2021-12-03', governorates: ['basrah'] },
  { id: 'a-late', when: '2021-12-01', knownOn: '2021-12-09', group: 'a', governorates: ['basrah'] },
]);

describe('which attacks pass', () => {
  test.each<[string, Partial<AttackFilter>, string[]]>([
    ['all', {}, ['a-babil', 'b-road', 'nobody-basrah', 'a-late']],
    ['of a group', { group: 'a' }, ['a-babil', 'a-late']],
    ['of a group that claimed nothing', { group: 'c' }, []],
    ['in a governorate, its roads included', { area: 'babil' }, ['a-babil', 'b-road']],
    ['at the other end of the road', { area: 'basrah' }, ['b-road', 'nobody-basrah', 'a-late']],
    ['in a governorate without any', { area: 'erbil' }, []],
    ['of a group in a governorate', { group: 'a', area: 'basrah' }, ['a-late']],
    ['known by the 8th', { today: day('2021-12-08') }, ['a-babil', 'b-road', 'nobody-basrah']],
    ['known on the very day', { today: day('2021-12-02') }, ['a-babil', 'b-road']],
    ['known before any', { today: day('2021-11-30') }, []],
  ])('%s', (_what, filter, ids) => {
    const passes = attackFilter(columns, {
      group: null,
      area: null,
      today: day('2021-12-30'),
      ...filter,
    });
    expect(columns.columns.id.filter((_, row) => passes(row))).toEqual(ids);
  });
});

const versions = attackColumns([
  { id: 'one', when: '2021-12-01', knownUntil: '2021-12-04' },
  { id: 'one', when: '2021-12-01', knownOn: '2021-12-04', version: 2, knownUntil: '2021-12-06' },
  { id: 'one', when: '2021-12-01', knownOn: '2021-12-06', version: 3, knownUntil: '2021-12-06' },
]);

describe('of the versions of a record the one of the day is counted', () => {
  test.each([
    ['2021-11-30', []],
    ['2021-12-01', [1]],
    ['2021-12-03', [1]],
    ['2021-12-04', [2]],
    ['2021-12-05', [2]],
    ['2021-12-06', []],
  ])('on %s', (today, expected) => {
    const filter = { group: null, area: null, today: day(today) };
    const passes = attackFilter(versions, filter);
    const { version } = versions.columns;
    expect([0, 1, 2].filter(passes).map((row) => at(version, row))).toEqual(expected);
    // The chart has the same condition in its own loop.
    const month = intervalsOf(days('2021-12-01..2021-12-31'), 'month');
    const counts = frequency(versions, filter, month, splitSeries(versions, 'none'));
    expect(intervalBound(counts, 0).low).toBe(expected.length);
  });
});

test('a column says -1, as for none, where it has no such row', () => {
  expect(at([4], 0)).toBe(4);
  expect(at([4], 1)).toBe(-1);
});
