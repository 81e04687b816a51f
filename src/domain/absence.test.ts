import { expect, test } from 'vitest';
import { absenceOver } from './absence';
import { day } from './day';
import { days } from './testing/columns';
import { span } from './testing/dataset';

const spans = [
  span('2021-11-01..2021-11-18', 'stated'),
  span('2021-11-19..2021-12-27', 'listed'),
  span('2022-02-01..2022-02-28', 'selected'),
];

test.each([
  ['2021-12-20', '2021-12-30', 'countedZero'],
  ['2021-11-15..2021-11-21', '2021-12-30', 'countedZero'],
  ['2021-11-15..2021-11-21', '2021-11-16', 'noneOnRecord'],
  ['2021-11-10', '2021-12-30', 'noneOnRecord'],
  ['2022-02-10', '2022-03-01', 'noneOnRecord'],
  ['2021-12-28', '2021-12-30', 'cannotBe'],
  ['2021-12-20', '2021-12-19', 'cannotBe'],
])('that nothing falls on %s, as of %s, is %s', (range, today, absence) => {
  expect(absenceOver(spans, days(range), day(today))).toBe(absence);
});
