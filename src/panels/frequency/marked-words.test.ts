import { expect, test } from 'vitest';
import { day } from '../../domain/day';
import { intervalsOf } from '../../domain/interval';
import { days } from '../../domain/testing/columns';
import { markedWords } from './marked-words';

const december = intervalsOf(days('2021-12-01..2021-12-31'), 'day');
const range = (when: string | null) => (when ? days(when) : null);

test.each([
  [null, null, null, ''],
  ['2021-12-02..2021-12-02', null, null, ' Marked: December 2.'],
  [null, '2021-12-14..2021-12-20', null, ' Marked: A December 14–20.'],
  [
    '2021-12-02..2021-12-02',
    '2021-12-14..2021-12-20',
    '2021-11-19..2021-12-13',
    ' Marked: December 2, A December 14–20, B November 19–December 13.',
  ],
  [null, '2021-11-01..2021-11-07', '2022-01-01..2022-01-01', ''],
])('statement %s, A %s, B %s: "%s"', (statement, a, b, words) => {
  expect(markedWords(december, range(statement), range(a), range(b), day('2021-12-30'))).toBe(
    words,
  );
});

test('a period in the days of a week that the chart leaves out is not marked', () => {
  const weeks = intervalsOf(days('2021-12-01..2021-12-04'), 'week');
  expect(markedWords(weeks, null, days('2021-12-05..2021-12-05'), null, day('2021-12-30'))).toBe(
    '',
  );
  expect(markedWords([], null, days('2021-12-05..2021-12-05'), null, day('2021-12-30'))).toBe('');
});
