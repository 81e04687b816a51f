import { expect, test } from 'vitest';
import { day } from '../domain/day';
import { daysOf } from '../domain/day-range';
import { days } from '../domain/testing/columns';
import { reportAttacks } from '../domain/testing/report';
import { possibleDoublesWords } from './possible-doubles';

const today = day('2021-12-16');
const periods = {
  a: { bound: { low: 9, high: 9 }, dates: daysOf(days('2021-12-10..2021-12-16')) },
  b: { bound: { low: 1, high: 1 }, dates: daysOf(days('2021-12-03..2021-12-09')) },
};
const words = (kind: 'up' | 'down' | 'notDistinguishable', group: string | null = null) =>
  possibleDoublesWords({ kind }, periods, reportAttacks, { group, area: null }, today);

test('an increase says how few of its claims may be different attacks', () => {
  // December 12, 14 and 16 have three, two and two claims of one area.
  expect(words('up')).toMatch(/\b9, at least 5\b.* counts each claim\.$/);
});

test('nothing is said if none of the larger count may be a double, of other verdicts, or under a filter', () => {
  expect([words('down'), words('notDistinguishable'), words('up', 'ashab-al-kahf')]).toEqual([
    '',
    '',
    '',
  ]);
});
