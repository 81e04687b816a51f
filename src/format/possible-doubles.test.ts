import { expect, test } from 'vitest';
import { day } from '../domain/day';
import { daysOf } from '../domain/day-range';
import { days } from '../domain/testing/columns';
import { reportAttacks } from '../domain/testing/report';
import { possibleDoubles, possibleDoublesClause, possibleDoublesWords } from './possible-doubles';

const today = day('2021-12-16');
const period = (range: string, low: number, high = low) => ({
  bound: { low, high },
  dates: daysOf(days(range)),
});
const periods = {
  a: period('2021-12-10..2021-12-16', 9),
  b: period('2021-12-03..2021-12-09', 1),
};
const found = (kind: 'up' | 'down' | 'notDistinguishable', group: string | null = null) =>
  possibleDoubles({ kind }, periods, reportAttacks, { group, area: null }, today);

test('an increase says how few of its claims may be different attacks', () => {
  // December 12, 14 and 16 have three, two and two claims of one area.
  const doubles = found('up');
  expect(doubles).toEqual({ claims: 9, separate: 5, isTooFew: true });
  expect(possibleDoublesWords(doubles)).toMatch(/\bonly 5 are different\b.*\btoo few to say\.$/);
  expect(doubles && possibleDoublesClause(doubles)).toMatch(/^; .*\b9 claims, at least 5\b/);
});

test('if even the fewest are enough for a verdict, it is said to count each claim', () => {
  const doubles = { claims: 19, separate: 14, isTooFew: false };
  expect(possibleDoublesWords(doubles)).toMatch(/\b19, at least 14\b.* counts each claim\.$/);
});

test('under a filter only the claims that pass are counted', () => {
  const filtered = {
    a: period('2021-12-12..2021-12-27', 12, 13),
    b: period('2021-11-29..2021-12-11', 1),
  };
  const view = { group: null, area: 'al-qadisiyah' };
  expect(possibleDoubles({ kind: 'up' }, filtered, reportAttacks, view, day('2021-12-30'))).toEqual(
    { claims: 12, separate: 8, isTooFew: true },
  );
});

test('nothing is said if none of the larger count may be a double, or of other verdicts', () => {
  expect([found('down'), found('notDistinguishable')]).toEqual([null, null]);
  expect(possibleDoublesWords(null)).toBe('');
});
