import { expect, test } from 'vitest';
import { day } from './day';
import { withAttackVersions } from './merge';
import { overlappedBy, overlappingAttacks } from './overlaps';
import { attackColumns } from './testing/columns';
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
  { revision: 1, lastEvent: 0 },
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
