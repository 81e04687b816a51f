import { expect, test } from 'vitest';
import { cameInLate } from './came-in-late';
import { day } from './day';
import { type AttackRow, attackColumns, days } from './testing/columns';
import { span } from './testing/dataset';

const filter = { group: null, area: null, today: day('2021-12-30') };
const listed = [span('2021-11-01..2021-12-27', 'listed')];
const late: AttackRow = { when: '2021-11-20', knownOn: '2021-12-30' };
const found = (
  rows: readonly AttackRow[],
  changes: Partial<typeof filter> = {},
  receivedAtStart = Number.POSITIVE_INFINITY,
) => cameInLate(attackColumns(rows), { ...filter, ...changes }, listed, receivedAtStart);

test('an attack of an old day that became known today came in today', () => {
  expect(found([{ when: '2021-12-20' }, late])).toEqual({
    bound: { low: 1, high: 1 },
    oldest: days('2021-11-20'),
    sameDays: true,
    areKnownToday: true,
  });
  expect(found([{ ...late, when: '2021-12-01', low: 2, high: null }, late])).toEqual({
    bound: { low: 3, high: null },
    oldest: days('2021-11-20'),
    sameDays: false,
    areKnownToday: true,
  });
});

test('an attack that was entered late, though it was known before, came in since the page was opened', () => {
  const entered = { ...late, knownOn: '2021-12-20', received: 8 };
  expect(found([{ when: '2021-12-20', received: 7 }, entered], {}, 7)).toEqual({
    bound: { low: 1, high: 1 },
    oldest: days('2021-11-20'),
    sameDays: true,
    areKnownToday: false,
  });
  expect(found([entered], {}, 8)).toBe(null);
});

test.each<[what: string, rows: AttackRow[], changes?: Partial<typeof filter>]>([
  ['known before', [{ ...late, knownOn: '2021-12-29' }]],
  ['known later', [late], { today: day('2021-12-29') }],
  ['only corrected today', [{ ...late, version: 2 }]],
  ['after the last listed day', [{ when: '2021-12-28', knownOn: '2021-12-30' }]],
  [
    'of a day whose reports usually are not all in',
    [
      ...Array.from({ length: 20 }, () => ({ when: '2021-12-01', knownOn: '2021-12-06' })),
      { when: '2021-12-26', knownOn: '2021-12-30' },
    ],
  ],
])('none came in today: %s', (_what, rows, changes) => {
  expect(found(rows, changes)).toBe(null);
});
