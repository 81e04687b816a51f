import { expect, test } from 'vitest';
import { day } from './day';
import { withAttackVersions } from './merge';
import { minSeparateAttacks, overlappedBy, overlappingAttacks } from './overlaps';
import { type AttackRow, attackColumns } from './testing/columns';
import { anAttack } from './testing/records';

const columns = withAttackVersions(
  attackColumns([]),
  [
    anAttack('first', '2021-12-01'),
    anAttack('second', '2021-12-02', { possibleOverlap: ['first'] }),
    anAttack('alone', '2021-12-03'),
    anAttack('of-later', '2021-12-04', { possibleOverlap: ['later'] }),
    anAttack('later', '2021-12-20'),
  ],
  { revision: 1 },
);

test.each([
  ['2021-12-01', []],
  ['2021-12-10', ['second', 'first']],
  ['2021-12-20', ['later', 'of-later', 'second', 'first']],
])('as of %s, read in both directions: %j', (today, expected) => {
  expect(overlappingAttacks(columns, day(today))).toEqual(expected);
});

test.each([
  ['first', '2021-12-01', []],
  ['first', '2021-12-02', ['second']],
  ['second', '2021-12-30', []],
  ['later', '2021-12-20', ['of-later']],
])('%s is named as of %s by %j', (id, today, expected) => {
  expect(overlappedBy(columns, id, day(today))).toEqual(expected);
});

const row = (id: string, overlaps: string, rest: Partial<AttackRow> = {}): AttackRow => ({
  id,
  when: '2021-12-12',
  ...(overlaps === '' ? {} : { overlaps: overlaps.split(' ') }),
  ...rest,
});
const today = day('2021-12-20');
const all = { group: null, area: null, today };

test.each<[string, AttackRow[], number]>([
  ['nothing', [], 0],
  ['records apart', [row('a', ''), row('b', '', { low: 3 })], 4],
  ['a pair', [row('a', 'b'), row('b', 'a')], 1],
  ['a pair that one side names', [row('a', 'b'), row('b', '')], 1],
  ['the greatest of a cluster', [row('a', 'b'), row('b', 'a', { low: 3, high: null })], 3],
  [
    'three of each other, and one apart',
    [row('a', 'b c'), row('b', 'a c'), row('c', 'a b'), row('d', '')],
    2,
  ],
  ['a chain, though its ends may be two', [row('a', 'b'), row('b', 'a c'), row('c', 'b')], 1],
  ['two clusters', [row('a', 'b'), row('b', 'a'), row('c', 'd'), row('d', 'c', { low: 2 })], 3],
  ['what may be no attack', [row('a', '', { low: 0 })], 0],
  ['one that is not known yet', [row('a', 'b'), row('b', 'a', { knownOn: '2021-12-21' })], 1],
  [
    'one that was withdrawn',
    [row('a', 'b'), row('b', 'a', { knownUntil: '2021-12-15' }), row('c', '')],
    2,
  ],
  [
    'a correction that parts them',
    [
      row('a', 'b', { knownUntil: '2021-12-15' }),
      row('b', ''),
      row('a', '', { version: 2, knownOn: '2021-12-15' }),
    ],
    2,
  ],
])('at least so many are separate: %s', (_, rows, least) => {
  expect(minSeparateAttacks(attackColumns(rows), all)).toBe(least);
});

test('of some days only what is dated within them is counted, and no overlap leads out of them', () => {
  const rows = [
    row('a', 'b', { when: '2021-12-12' }),
    row('b', 'a c', { when: '2021-12-13' }),
    row('c', 'b', { when: '2021-12-12' }),
    row('spanning', '', { when: '2021-12-12..2021-12-13' }),
  ];
  const separate = (...days: string[]) =>
    minSeparateAttacks(attackColumns(rows), all, days.map(day));
  expect(separate('2021-12-12')).toBe(2);
  expect(separate('2021-12-12', '2021-12-13')).toBe(2);
  expect(separate('2021-12-14')).toBe(0);
});

test('under a filter only what passes is counted, and no overlap leads out of it', () => {
  const rows = attackColumns([
    row('a', 'b', { group: 'one' }),
    row('b', 'c', { group: 'other' }),
    row('c', '', { group: 'one' }),
  ]);
  expect(minSeparateAttacks(rows, all)).toBe(1);
  expect(minSeparateAttacks(rows, { ...all, group: 'one' })).toBe(2);
});
