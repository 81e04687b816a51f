import { describe, expect, test } from 'vitest';
import { day } from './day';
import { comingKeyDates, daysToGo, isDay, knownBy, occurrencesIn } from './key-dates';
import { days } from './testing/columns';
import { keyDate } from './testing/dataset';
import { reportDataset } from './testing/report';

describe('days to go', () => {
  test.each([
    ['the poster of December 6', '2021-12-31', '2021-12-06', 25],
    ['about three on December 28', '2021-12-31', '2021-12-28', 3],
    ['the eve', '2021-12-31', '2021-12-30', 1],
    ['the day itself', '2021-12-31', '2021-12-31', 0],
    ['the day after', '2021-12-31', '2022-01-01', -1],
    ['a range still ahead', '2021-06-01..2021-06-30', '2021-05-31', 1],
    ['the first day of a range', '2021-06-01..2021-06-30', '2021-06-01', 0],
    ['the last day of a range', '2021-06-01..2021-06-30', '2021-06-30', 0],
    ['after a range', '2021-06-01..2021-06-30', '2021-07-02', -2],
    ['over a clock change', '2021-11-08', '2021-11-06', 2],
    ['over February 29', '2020-03-01', '2020-02-28', 2],
  ])('%s', (_what, on, today, count) => {
    expect(daysToGo(days(on), day(today))).toBe(count);
  });
});

describe('what has a day in a period', () => {
  const yearly = { recursYearly: true };
  const dates = [
    keyDate('once', '2021-12-31'),
    keyDate('yearly', '2020-01-03', yearly),
    keyDate('leap', '2020-02-29', yearly),
    keyDate('turn', '2019-12-30..2020-01-02', yearly),
    keyDate('late', '2021-12-08', { knownOn: day('2021-12-08') }),
    keyDate('june', '2021-06-01..2021-06-30'),
  ];
  test.each([
    ['an empty summer', '2021-07-01..2021-07-31', []],
    ['the date itself', '2020-01-03', ['yearly 2020-01-03..2020-01-03 +0']],
    ['a return', '2022-01-03', ['yearly 2022-01-03..2022-01-03 +2']],
    ['no return before the date itself', '2019-01-03', []],
    ['February 29 where there is one', '2024-02-29', ['leap 2024-02-29..2024-02-29 +4']],
    ['the 28th where there is none', '2021-02-28..2021-03-01', ['leap 2021-02-28..2021-02-28 +1']],
    [
      'a range that touches the start',
      '2021-06-30..2021-07-31',
      ['june 2021-06-01..2021-06-30 +0'],
    ],
    ['a range that touches the end', '2021-05-01..2021-06-01', ['june 2021-06-01..2021-06-30 +0']],
    ['a range over the year that began before', '2022-01-01', ['turn 2021-12-30..2022-01-02 +2']],
    ['a date not known by today', '2021-12-08', []],
    [
      'a winter, by first day',
      '2021-12-01..2022-02-28',
      [
        'turn 2021-12-30..2022-01-02 +2',
        'once 2021-12-31..2021-12-31 +0',
        'yearly 2022-01-03..2022-01-03 +2',
        'leap 2022-02-28..2022-02-28 +2',
      ],
    ],
  ])('%s', (_what, period, expected) => {
    const found = occurrencesIn(dates, days(period), day('2021-12-07'));
    expect(
      found.map((one) => `${one.keyDate.id} ${one.on.start}..${one.on.end} +${one.anniversary}`),
    ).toEqual(expected);
  });

  test('one occurrence for each year', () => {
    const found = occurrencesIn(dates, days('2020-01-01..2023-12-31'), day('2021-01-01'));
    const returns = found.filter(({ keyDate: { id } }) => id === 'yearly');
    expect(returns.map(({ anniversary }) => anniversary)).toEqual([0, 1, 2, 3]);
  });
});

test.each([
  ['2021-12-07', false],
  ['2021-12-08', true],
  ['2021-12-09', true],
])('a key date of December 8 is known on %s: %s', (today, known) => {
  const late = keyDate('late', '2021-12-08', { knownOn: day('2021-12-08') });
  expect(knownBy(late, day(today))).toBe(known);
  expect(knownBy(keyDate('early', '2021-12-08'), day(today))).toBe(true);
});

describe('what is still to come of the report', () => {
  test.each([
    ['2021-12-06', ['deadline-2021', 'combat-mission-end-2021', 'anniversary-soleimani']],
    ['2021-12-08', ['deadline-2021', 'combat-mission-end-2021', 'anniversary-soleimani']],
    ['2021-12-28', ['deadline-2021', 'combat-mission-end-2021', 'anniversary-soleimani']],
    ['2021-12-31', ['deadline-2021', 'combat-mission-end-2021', 'anniversary-soleimani']],
    ['2022-01-01', ['anniversary-soleimani']],
    ['2022-01-03', ['anniversary-soleimani']],
    ['2022-01-04', ['anniversary-soleimani']],
  ])('on %s', (today, ids) => {
    const coming = comingKeyDates(reportDataset.keyDates, day(today));
    expect(coming.map(({ keyDate: { id } }) => id)).toEqual(ids);
  });

  test('is the next return only, and none beyond the horizon', () => {
    const [anniversary, ...others] = comingKeyDates(reportDataset.keyDates, day('2022-01-04'));
    expect(anniversary?.on).toEqual(days('2023-01-03'));
    expect(others).toEqual([]);
    expect(comingKeyDates(reportDataset.keyDates, day('2022-01-04'), 30)).toEqual([]);
    expect(comingKeyDates([], day('2022-01-04'))).toEqual([]);
  });
});

test('the last day of the horizon is in it, the day after is not', () => {
  const on = (when: string) => comingKeyDates([keyDate('one', when)], day('2021-12-30')).length;
  expect([on('2022-12-31'), on('2023-01-01'), on('2021-12-30'), on('2021-12-29')]).toEqual([
    1, 0, 1, 0,
  ]);
});

test.each([
  ['the day before it begins', '2021-12-07', 1],
  ['the day it begins', '2021-12-08', 0],
  ['while it goes on', '2021-12-09', 0],
])('a key date that became known %s is counted down to: %s', (_what, knownOn, count) => {
  const late = keyDate('late', '2021-12-08..2021-12-10', { knownOn: day(knownOn) });
  expect(comingKeyDates([late], day('2021-12-09'))).toHaveLength(count);
});

test.each([
  [1, true],
  [2, true],
  [3, false],
  [4, false],
  [5, false],
] as const)('a key date of precision %i is a day to count from: %s', (precision, is) => {
  const one = keyDate('one', '2021-12-08', { precision });
  expect(isDay({ keyDate: one, on: one.on, anniversary: 0 })).toBe(is);
});

// The 28th stands in for February 29 alone: a return past the last day that is accepted is none.
test('a return never moves to another day of the year', () => {
  const yearly = [keyDate('yearly', '2020-01-03', { recursYearly: true })];
  const [coming] = comingKeyDates(yearly, day('2199-12-15'));
  expect(coming?.on.start.slice(4) ?? '-01-03').toBe('-01-03');
});
