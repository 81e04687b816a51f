import { describe, expect, test } from 'vitest';
import { day } from '../../domain/day';
import { days } from '../../domain/testing/columns';
import { keyDate } from '../../domain/testing/dataset';
import { reportDataset } from '../../domain/testing/report';
import { awayWords, clockDates, dayInWords } from './clock-dates';

const range = days('2021-10-01..2021-12-30');
const idsOn = (today: string) =>
  clockDates(reportDataset.keyDates, range, day(today)).map(
    ({ keyDate: { id }, on }) => `${id} ${on.start}`,
  );

describe('the key dates to jump to', () => {
  const early = [
    'election-2021 2021-10-10',
    'deadline-2021 2021-12-31',
    'anniversary-soleimani 2022-01-03',
  ];
  test.each([
    ['2021-12-06', early],
    ['2021-12-08', [early[0], 'postponement-2021 2021-12-08', ...early.slice(1)]],
    [
      '2021-12-28',
      [
        early[0],
        'postponement-2021 2021-12-08',
        'ceasefire-end-2021 2021-12-28',
        ...early.slice(1),
      ],
    ],
  ])('as of %s are those known then', (today, ids) => {
    expect(idsOn(today)).toEqual(ids);
  });

  test('begin in the range or within 60 days of its end', () => {
    const dates = [
      keyDate('before', '2021-09-30..2021-10-05'),
      keyDate('first', '2021-10-01'),
      keyDate('last', '2022-02-28'),
      keyDate('beyond', '2022-03-01'),
    ];
    const found = clockDates(dates, range, day('2021-12-30'));
    expect(found.map(({ keyDate: { id } }) => id)).toEqual(['first', 'last']);
  });
});

test.each([
  ['2021-12-30', 'latest'],
  ['2021-12-29', '1 day back'],
  ['2021-12-06', '24 days back'],
  ['2021-12-31', '1 day ahead'],
  ['2022-01-03', '4 days ahead'],
])('%s is %s', (today, words) => {
  expect(awayWords(day(today), range.end)).toBe(words);
});

describe('a day as a screen reader says it', () => {
  const deadline = keyDate('d', '2021-12-31', { kind: 'deadline' });
  const next = keyDate('e', '2022-02-01..2022-02-03', { kind: 'deadline' });
  const words = (today: string, dates = [deadline, keyDate('x', '2021-12-10')]) =>
    dayInWords(day(today), clockDates(dates, range, day(today)));
  test.each([
    ['2021-12-06', 'Monday, December 6, 2021, 25 days before the deadline'],
    ['2021-12-30', 'Thursday, December 30, 2021, 1 day before the deadline'],
    ['2021-12-31', 'Friday, December 31, 2021, the day of the deadline'],
    ['2022-01-02', 'Sunday, January 2, 2022, 2 days after the deadline'],
  ])('%s', (today, expected) => {
    expect(words(today)).toBe(expected);
  });
  test('counts to the first deadline that is not over', () => {
    expect(words('2022-01-02', [deadline, next])).toMatch(/, 30 days before the deadline$/);
    expect(words('2022-02-03', [deadline, next])).toMatch(/, the day of the deadline$/);
  });
  test('without a deadline is the day alone', () => {
    expect(words('2021-12-06', [])).toBe('Monday, December 6, 2021');
  });
});
