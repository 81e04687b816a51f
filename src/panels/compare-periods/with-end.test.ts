import { expect, test } from 'vitest';
import { day } from '../../domain/day';
import { days } from '../../domain/testing/columns';
import { withEnd } from './with-end';

const week = days('2021-12-06..2021-12-12');

test.each<[string, 'start' | 'end', string, string]>([
  ['another first day', 'start', '2021-12-08', '2021-12-08..2021-12-12'],
  ['another last day', 'end', '2021-12-08', '2021-12-06..2021-12-08'],
  ['a first day after it moves it', 'start', '2022-01-03', '2022-01-03..2022-01-09'],
  ['a last day before it moves it', 'end', '2021-11-14', '2021-11-08..2021-11-14'],
  ['the end of the calendar cuts it', 'start', '2199-12-30', '2199-12-30..2199-12-31'],
  ['the start of the calendar cuts it', 'end', '1900-01-03', '1900-01-01..1900-01-03'],
])('%s', (_what, end, on, expected) => {
  expect(withEnd(week, end, day(on))).toEqual(days(expected));
});

test('without a period it is the day', () => {
  expect(withEnd(null, 'end', day('2021-12-08'))).toEqual(days('2021-12-08'));
});
