import { describe, expect, test } from 'vitest';
import { coveredDays } from './covered-days';
import { type Day, day } from './day';
import { runUpDates } from './run-up-dates';
import { days } from './testing/columns';
import { keyDate, span } from './testing/dataset';
import { reportDataset } from './testing/report';

const whole = days('2000-01-01..2030-12-31');
const listed = (today: Day, ...spans: string[]) =>
  coveredDays(
    spans.map((when) => span(when, 'listed')),
    ['listed'],
    whole,
    today,
  );

function ofReport(today: string) {
  const now = day(today);
  const covered = coveredDays(reportDataset.coverage.attacks, ['listed'], whole, now);
  const { counted, without } = runUpDates(reportDataset.keyDates, covered, now);
  return {
    counted: counted.map(({ keyDate: { id }, on }) => `${id} ${on.start}`),
    without: without.map(
      ({ occurrence: { keyDate: one, on }, reason }) => `${one.id} ${on.start} ${reason}`,
    ),
  };
}

test('the key dates of the report', () => {
  expect(ofReport('2021-12-30')).toEqual({
    counted: [
      'postponement-2021 2021-12-08',
      'ceasefire-end-2021 2021-12-28',
      'deadline-2021 2021-12-31',
      'anniversary-soleimani 2022-01-03',
    ],
    without: [
      'arrival-2003 2003-01-01 notCovered',
      'border-strike-2019 2019-12-21 notCovered',
      'ceasefire-2020 2020-10-10 notCovered',
      'understandings-2021 2021-06-01 notCovered',
      'afghanistan-withdrawal-2021 2021-08-01 notCovered',
      'election-2021 2021-10-10 notCovered',
    ],
  });
});

test('as of an earlier day nobody knows of what was announced later', () => {
  const { counted, without } = ofReport('2021-12-05');
  expect(counted).toEqual(['deadline-2021 2021-12-31']);
  expect(without.at(-1)).toBe('anniversary-soleimani 2022-01-03 notYet');
  expect(without.join()).not.toMatch(/postponement|ceasefire-end/);
});

describe('what is counted', () => {
  const today = day('2021-12-30');
  test.each([
    ['the day after the first covered one', '2021-12-02', true],
    ['the first covered day itself', '2021-12-01', false],
    ['28 days after the last', '2022-01-07', true],
    ['29 days after it', '2022-01-08', false],
    ['a month that begins before', '2021-11-20..2021-12-20', false],
  ])('%s', (_what, when, isCounted) => {
    const covered = listed(today, '2021-12-01..2021-12-10');
    const { counted, without } = runUpDates([keyDate('k', when)], covered, today);
    expect([counted.length, without.length]).toEqual(isCounted ? [1, 0] : [0, 1]);
  });
  test('a hole as long as the run-up leaves nothing to count', () => {
    const covered = listed(today, '2021-10-01..2021-10-10', '2021-12-20..2021-12-30');
    expect(runUpDates([keyDate('k', '2021-12-15')], covered, today).counted).toEqual([]);
  });
  test('every return of a date that returns', () => {
    const covered = listed(today, '2018-06-01..2021-12-30');
    const yearly = keyDate('k', '2010-01-03', { recursYearly: true });
    const { counted, without } = runUpDates([yearly], covered, today);
    expect(counted.map(({ anniversary }) => anniversary)).toEqual([9, 10, 11, 12]);
    expect(without).toEqual([]);
  });
});

test.each([
  ['2021-11-01', 'notCovered'],
  ['2021-11-02', 'statedOnly'],
  ['2021-12-08', 'statedOnly'],
  ['2021-12-09', 'notCovered'],
])('%s, with days before it that are only stated: %s', (when, reason) => {
  const today = day('2021-12-30');
  const stated = ['2021-11-01', '2021-11-05', '2021-11-10'].map(day);
  const { without } = runUpDates([keyDate('k', when)], [], today, stated);
  expect(without.map((one) => one.reason)).toEqual([reason]);
});

describe('what is left is named by the occurrence nearest to the covered days', () => {
  const today = day('2021-12-30');
  test.each([
    ['after them', '2015-03-01', '2021-12-01..2021-12-30', '2022-03-01'],
    ['before them', '2015-10-10', '2021-12-01..2021-12-30', '2021-10-10'],
    ['itself, where it is still to come', '2040-03-01', '2021-12-01..2021-12-30', '2040-03-01'],
  ])('%s', (_what, when, coveredOn, nearest) => {
    const yearly = keyDate('k', when, { recursYearly: true });
    const { without } = runUpDates([yearly], listed(today, coveredOn), today);
    expect(without.map(({ occurrence }) => occurrence.on.start)).toEqual([nearest]);
  });
  test('to today where nothing is covered', () => {
    const yearly = keyDate('k', '2015-03-01', { recursYearly: true });
    const { counted, without } = runUpDates([yearly, keyDate('far', '2199-12-31')], [], today);
    expect(counted).toEqual([]);
    expect(without.map(({ occurrence, reason }) => [occurrence.on.start, reason])).toEqual([
      ['2022-03-01', 'notYet'],
      ['2199-12-31', 'notYet'],
    ]);
  });
});
