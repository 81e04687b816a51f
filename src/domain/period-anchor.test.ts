import { expect, test } from 'vitest';
import { day } from './day';
import { anchorOf } from './period-anchor';
import { days } from './testing/columns';
import { reportDataset } from './testing/report';

const { keyDates, asOf } = reportDataset;
const idOf = (period: string, id: string | null = null, today = asOf) =>
  anchorOf(keyDates, days(period), today, id)?.keyDate.id ?? null;

test('a key date among the days of the period comes first', () => {
  expect(idOf('2021-12-01..2021-12-10')).toBe('postponement-2021');
});

test('of none among them the nearest, before or after', () => {
  expect(idOf('2021-12-09..2021-12-12')).toBe('postponement-2021');
  expect(idOf('2021-12-20..2021-12-27')).toBe('ceasefire-end-2021');
});

test('of the one that was chosen the occurrence nearest to the period', () => {
  const found = anchorOf(keyDates, days('2021-12-20..2022-01-02'), asOf, 'anniversary-soleimani');
  expect(found?.on).toEqual(days('2022-01-03'));
  const before = anchorOf(keyDates, days('2021-01-10..2021-02-02'), asOf, 'anniversary-soleimani');
  expect(before?.on).toEqual(days('2021-01-03'));
});

test('as of an earlier day only what was known then', () => {
  expect(idOf('2021-12-01..2021-12-10', null, day('2021-12-05'))).toBe('deadline-2021');
});

test('none where none is near, or where the one chosen is not known', () => {
  expect(idOf('1990-01-01..1990-01-10')).toBeNull();
  expect(idOf('2021-12-01..2021-12-10', 'nobody')).toBeNull();
});
