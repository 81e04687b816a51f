import { expect, test } from 'vitest';
import { type Day, day } from '../../domain/day';
import { aStatement } from '../../domain/testing/records';
import { lastReceived, unseenDays, unseenIn } from './arrivals';

const said = (id: string, on: string, received: number) => aStatement(id, on, { received });
const [late, top, other] = [
  said('late', '2021-11-20', 8),
  said('top', '2021-12-30', 9),
  said('other', '2021-12-20', 10),
];
const before = [said('b', '2021-12-28', 2), said('a', '2021-11-01', 1)];
const [b, a] = before;

const november = { start: day('2021-11-01'), end: day('2021-11-30') };
const none: ReadonlySet<string> = new Set();
const unseenOf = (
  latest: readonly (typeof late | undefined)[],
  seen = none,
  asOf: Day | null = day('2021-12-30'),
) => {
  const all = latest.flatMap((one) => one ?? []);
  const unseen = unseenIn({ shown: all, latest: all }, lastReceived(before), seen);
  return [unseen.map(({ id }) => id).join(), unseenDays(unseen, all, asOf)];
};

test.each<[what: string, found: string[], expected: string[]]>([
  ['nothing', unseenOf([b, a]), ['', '']],
  ['one at the top, whose day the list shows', unseenOf([top, b, a]), ['top', '']],
  ['one of an earlier day, with its day', unseenOf([b, late, a]), ['late', ', of November 20']],
  [
    'two, with their days',
    unseenOf([top, b, late, a]),
    ['top,late', ', of November 20 and December 30'],
  ],
  [
    'more, with the oldest',
    unseenOf([top, b, other, late, a]),
    ['top,other,late', ', the oldest of November 20'],
  ],
  [
    'one of another year, with it',
    unseenOf([b, said('old', '2019-11-20', 11), a]),
    ['old', ', of November 20, 2019'],
  ],
  [
    'one of the year that has ended since the newest',
    unseenOf([b, late, a], none, day('2022-01-03')),
    ['late', ', of November 20, 2021'],
  ],
  [
    'one of a list over several years',
    unseenOf([b, late, a], none, null),
    ['late', ', of November 20, 2021'],
  ],
  [
    'one of a month',
    unseenOf([b, { ...late, saidOn: november, datePrecision: 4 }, a]),
    ['late', ', of November 2021'],
  ],
  [
    'one without a day',
    unseenOf([b, { ...late, dateBasis: 'undated' }, a]),
    ['late', ', of November 20 or before'],
  ],
  [
    'one whose day is inferred',
    unseenOf([b, { ...late, dateBasis: 'inferred' }, a]),
    ['late', ', of about November 20'],
  ],
  ['none that was on the screen', unseenOf([b, late, a], new Set(['late'])), ['', '']],
])('what came in since the reader looked: %s', (_what, found, expected) => {
  expect(found).toEqual(expected);
});

test('what is held back is new, even if it was on the screen before', () => {
  const unseen = unseenIn({ shown: before, latest: [top, ...before] }, 20, none);
  expect(unseen).toEqual([top]);
});
