import { expect, test } from 'vitest';
import { addDays, day } from './day';
import { usualInterval } from './usual-interval';

const start = day('2021-01-01');
const period = (days: number) => ({ start, end: addDays(start, days - 1) });

test.each([
  ['wide', 1, 'day'],
  ['wide', 120, 'day'],
  ['wide', 121, 'week'],
  ['wide', 840, 'week'],
  ['wide', 841, 'month'],
  ['narrow', 48, 'day'],
  ['narrow', 49, 'week'],
  ['narrow', 336, 'week'],
  ['narrow', 337, 'month'],
] as const)('in a %s chart %i days are drawn by %s', (room, days, unit) => {
  expect(usualInterval(period(days), room)).toBe(unit);
});
