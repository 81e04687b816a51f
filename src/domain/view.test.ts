import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from './day';
import { isWithin } from './day-range';
import { winterDay } from './testing/arbitraries';
import { days } from './testing/columns';
import { emptyDataset, keyDate, span } from './testing/dataset';
import { reportDataset } from './testing/report';
import { defaultPeriod, periodOf, todayOf, type View } from './view';

const untouched: View = {
  from: null,
  to: null,
  interval: null,
  split: 'group',
  group: null,
  area: null,
  organisation: null,
  kind: null,
  target: null,
  deadline: null,
  q: '',
  asOf: null,
  at: null,
  theme: null,
  screen: null,
  open: null,
  statement: null,
  a: null,
  b: null,
  align: 'day',
  aDate: null,
  bDate: null,
  stated: 'left-out',
  runUp: 14,
  several: null,
  fold: null,
  dates: [],
};

test('today is the day chosen, else the day of the dataset', () => {
  expect(todayOf(untouched, reportDataset)).toBe('2021-12-30');
  expect(todayOf({ ...untouched, asOf: day('2021-12-06') }, reportDataset)).toBe('2021-12-06');
});

describe('the first period', () => {
  test.each([
    ['of the report', reportDataset, '2021-12-30', '2021-10-01..2022-01-05'],
    ['of the report as of an earlier day', reportDataset, '2021-12-06', '2021-10-01..2022-01-05'],
    ['of nothing', emptyDataset, '2021-12-30', '2021-12-01..2021-12-30'],
    [
      'of coverage alone',
      {
        ...emptyDataset,
        coverage: { attacks: [span('2021-11-19..2021-12-27', 'listed')], statements: [] },
      },
      '2021-12-30',
      '2021-11-01..2021-12-30',
    ],
    [
      'of statements that are covered earlier than attacks',
      {
        ...emptyDataset,
        coverage: {
          attacks: [span('2021-11-19..2021-12-27', 'listed')],
          statements: [span('2021-10-15..2021-12-27', 'selected')],
        },
      },
      '2021-12-30',
      '2021-10-01..2021-12-30',
    ],
    [
      'of statements that are covered later than attacks, and than the day of the dataset',
      {
        ...emptyDataset,
        coverage: {
          attacks: [span('2021-11-19..2021-12-27', 'listed')],
          statements: [span('2021-12-01..2022-01-09', 'selected')],
        },
      },
      '2021-12-30',
      '2021-11-01..2022-01-09',
    ],
    [
      'with a key date 60 days ahead',
      { ...emptyDataset, keyDates: [keyDate('far', '2022-02-28')] },
      '2021-12-30',
      '2021-12-01..2022-03-02',
    ],
    [
      'without a key date 61 days ahead',
      { ...emptyDataset, keyDates: [keyDate('far', '2022-03-01')] },
      '2021-12-30',
      '2021-12-01..2021-12-30',
    ],
    [
      'with a key date 60 days back',
      { ...emptyDataset, keyDates: [keyDate('past', '2021-10-31')] },
      '2021-12-30',
      '2021-10-01..2021-12-30',
    ],
    [
      'without a key date 61 days back',
      { ...emptyDataset, keyDates: [keyDate('past', '2021-10-30')] },
      '2021-12-30',
      '2021-12-01..2021-12-30',
    ],
    [
      'without a key date not known yet',
      {
        ...emptyDataset,
        keyDates: [keyDate('late', '2022-01-10', { knownOn: day('2021-12-31') })],
      },
      '2021-12-30',
      '2021-12-01..2021-12-30',
    ],
  ])('%s', (_what, dataset, today, period) => {
    expect(defaultPeriod(dataset, day(today))).toEqual(days(period));
  });

  test('has all coverage and all three key dates of the report on it', () => {
    const period = defaultPeriod(reportDataset, reportDataset.asOf);
    for (const on of ['2021-10-10', '2021-12-31', '2022-01-03', '2021-11-01..2021-12-30']) {
      expect(isWithin(days(on), period)).toBe(true);
    }
  });
});

describe('the period to show', () => {
  const first = '2021-10-01..2022-01-05';
  test.each([
    ['nothing chosen', null, null, first],
    ['both chosen', '2021-12-01', '2021-12-27', '2021-12-01..2021-12-27'],
    ['one day', '2021-12-26', '2021-12-26', '2021-12-26'],
    ['the start', '2021-12-01', null, '2021-12-01..2022-01-05'],
    ['the end', null, '2021-12-27', '2021-10-01..2021-12-27'],
    ['a start after the default end', '2023-01-01', null, '2023-01-01'],
    ['an end before the default start', null, '2020-01-01', '2020-01-01'],
  ])('%s', (_what, from, to, period) => {
    const view = { ...untouched, from: from && day(from), to: to && day(to) };
    expect(
      periodOf({ ...view, from: view.from || null, to: view.to || null }, reportDataset),
    ).toEqual(days(period));
  });

  test('never ends before it begins where the choice does not', () => {
    const choice = fc.option(winterDay);
    fc.assert(
      fc.property(choice, choice, choice, (from, to, asOf) => {
        fc.pre(from === null || to === null || from <= to);
        const { start, end } = periodOf({ ...untouched, from, to, asOf }, reportDataset);
        expect(start <= end).toBe(true);
      }),
    );
  });
});
