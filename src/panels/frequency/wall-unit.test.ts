import { expect, test } from 'vitest';
import { days } from '../../domain/testing/columns';
import { unitWithRoom } from './wall-unit';

test.each([
  ['three months on a wide picture', '2021-10-01..2022-01-05', 490, 'day'],
  ['three months on an upright one', '2021-10-01..2022-01-05', 245, 'week'],
  ['bars of exactly 4 pixels', '2021-12-01..2021-12-10', 40, 'day'],
  ['bars a little narrower', '2021-12-01..2021-12-10', 39.9, 'week'],
  ['a year', '2021-01-01..2021-12-31', 490, 'week'],
  ['ten years', '2012-01-01..2021-12-31', 490, 'month'],
  ['a single day', '2021-12-31..2021-12-31', 490, 'day'],
])('%s', (_what, period, width, unit) => {
  expect(unitWithRoom(days(period), width)).toBe(unit);
});
