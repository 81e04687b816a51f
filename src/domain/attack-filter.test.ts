import { describe, expect, test } from 'vitest';
import { type AttackFilter, attackFilter } from './attack-filter';
import { at } from './columns';
import { day } from './day';
import { attackColumns } from './testing/columns';

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
    ['in a governorate, its roads included', { governorate: 'babil' }, ['a-babil', 'b-road']],
    [
      'at the other end of the road',
      { governorate: 'basrah' },
      ['b-road', 'nobody-basrah', 'a-late'],
    ],
    ['in a governorate without any', { governorate: 'erbil' }, []],
    ['of a group in a governorate', { group: 'a', governorate: 'basrah' }, ['a-late']],
    ['known by the 8th', { today: day('2021-12-08') }, ['a-babil', 'b-road', 'nobody-basrah']],
    ['known on the very day', { today: day('2021-12-02') }, ['a-babil', 'b-road']],
    ['known before any', { today: day('2021-11-30') }, []],
  ])('%s', (_what, filter, ids) => {
    const passes = attackFilter(columns, {
      group: null,
      governorate: null,
      today: day('2021-12-30'),
      ...filter,
    });
    expect(columns.columns.id.filter((_, row) => passes(row))).toEqual(ids);
  });
});

test('a column says -1, as for none, where it has no such row', () => {
  expect(at([4], 0)).toBe(4);
  expect(at([4], 1)).toBe(-1);
});
