import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayState,
  dayStateRuns,
  daysStillComingIn,
  hasCount,
  intervalCoverage,
  lastCoveredDays,
  withStillComingIn,
} from './coverage';
import { day } from './day';
import { daysOf, lengthInDays } from './day-range';
import { coverageSpans, winterDay, winterRange } from './testing/arbitraries';
import { days } from './testing/columns';
import { span } from './testing/dataset';
import { reportDataset } from './testing/report';

const report = reportDataset.coverage.attacks;

describe('the state of a day as of December 20', () => {
  test.each([
    ['2021-10-31', 'notCovered'],
    ['2021-11-01', 'stated'],
    ['2021-11-18', 'stated'],
    ['2021-11-19', 'listed'],
    ['2021-12-20', 'listed'],
    ['2021-12-21', 'notYet'],
    ['2021-12-28', 'notYet'],
  ])('%s: %s', (value, state) => {
    expect(dayState(report, day(value), day('2021-12-20'))).toBe(state);
  });
  test('with no span, every day up to today is not covered', () => {
    expect(dayState([], day('2021-12-20'), day('2021-12-20'))).toBe('notCovered');
  });
});

describe('runs of one state', () => {
  test('the report as of December 30, before and after its list', () => {
    const runs = dayStateRuns(report, days('2021-10-31..2022-01-01'), day('2021-12-30'));
    expect(runs).toEqual([
      { ...days('2021-10-31'), state: 'notCovered' },
      { ...days('2021-11-01..2021-11-18'), state: 'stated' },
      { ...days('2021-11-19..2021-12-27'), state: 'listed' },
      { ...days('2021-12-28..2021-12-30'), state: 'notCovered' },
      { ...days('2021-12-31..2022-01-01'), state: 'notYet' },
    ]);
  });
  test('two spans of one basis that meet are one run', () => {
    const two = [span('2021-12-01..2021-12-05', 'listed'), span('2021-12-06', 'listed')];
    const runs = dayStateRuns(two, days('2021-12-01..2021-12-06'), day('2021-12-30'));
    expect(runs).toEqual([{ ...days('2021-12-01..2021-12-06'), state: 'listed' }]);
  });

  test('partition the range, agree with every day, and no two neighbours are alike', () => {
    fc.assert(
      fc.property(coverageSpans, winterRange, winterDay, (given, range, today) => {
        const runs = dayStateRuns(given, range, today);
        expect(runs.flatMap(daysOf)).toEqual(daysOf(range));
        for (const run of runs) {
          for (const value of daysOf(run)) expect(dayState(given, value, today)).toBe(run.state);
        }
        runs.slice(1).forEach(({ state }, before) => {
          expect(state).not.toBe(runs[before]?.state);
        });
      }),
    );
  });

  test('the days of an interval add up', () => {
    fc.assert(
      fc.property(coverageSpans, winterRange, winterDay, (given, range, today) => {
        const { days: all, ...states } = intervalCoverage(given, range, today);
        expect(all).toBe(lengthInDays(range));
        expect(Object.values(states).reduce((sum, count) => sum + count, 0)).toBe(all);
      }),
    );
  });
});

describe('coverage of a week', () => {
  const none = {
    listed: 0,
    stated: 0,
    selected: 0,
    stillComingIn: 0,
    notCovered: 0,
    notYet: 0,
    days: 7,
  };
  test.each([
    ['2021-10-25..2021-10-31', { notCovered: 7 }, false],
    ['2021-11-08..2021-11-14', { stated: 7 }, true],
    ['2021-11-15..2021-11-21', { stated: 4, listed: 3 }, true],
    ['2021-12-20..2021-12-26', { listed: 7 }, true],
    ['2021-12-27..2022-01-02', { listed: 1, notCovered: 3, notYet: 3 }, true],
    ['2022-01-03..2022-01-09', { notYet: 7 }, false],
  ])('%s', (week, expected, countable) => {
    const coverage = intervalCoverage(report, days(week), day('2021-12-30'));
    expect(coverage).toEqual({ ...none, ...expected });
    expect(hasCount(coverage)).toBe(countable);
  });
});

test.each([
  ['listed', true],
  ['stated', true],
  ['selected', true],
  ['stillComingIn', true],
  ['notCovered', false],
  ['notYet', false],
])('an interval with one day that is %s has a count: %s', (state, has) => {
  const none = { listed: 0, stated: 0, selected: 0, stillComingIn: 0, notCovered: 0, notYet: 0 };
  expect(hasCount({ ...none, [state]: 1, days: 1 })).toBe(has);
});

describe('the last covered days', () => {
  const gappy = [
    span('2021-12-01..2021-12-03', 'listed'),
    span('2021-12-04..2021-12-05', 'stated'),
    span('2021-12-08..2021-12-09', 'listed'),
  ];
  test.each([
    ['within one span', '2021-12-30', 2, undefined, ['2021-12-08', '2021-12-09']],
    ['across a gap', '2021-12-30', 3, undefined, ['2021-12-03', '2021-12-08', '2021-12-09']],
    ['none after today', '2021-12-08', 2, undefined, ['2021-12-03', '2021-12-08']],
    ['today in the gap', '2021-12-06', 2, undefined, ['2021-12-02', '2021-12-03']],
    ['before a day', '2021-12-30', 2, '2021-12-08', ['2021-12-02', '2021-12-03']],
    ['fewer where there are not so many', '2021-12-02', 9, undefined, ['2021-12-01', '2021-12-02']],
    ['none before the first', '2021-11-30', 7, undefined, []],
    ['none asked for', '2021-12-30', 0, undefined, []],
  ])('%s', (_what, today, count, before, expected) => {
    for (const order of [gappy, gappy.toReversed()]) {
      const found = lastCoveredDays(
        order,
        ['listed'],
        day(today),
        count,
        before === undefined ? undefined : day(before),
      );
      expect(found).toEqual(expected);
    }
  });

  test('have one of the bases, are in order, and none that is later was passed over', () => {
    fc.assert(
      fc.property(
        coverageSpans,
        winterDay,
        fc.integer({ min: 0, max: 12 }),
        (given, today, count) => {
          const found = lastCoveredDays(given, ['listed', 'selected'], today, count);
          const all = daysOf({ start: day('2021-10-01'), end: today }).filter((value) =>
            ['listed', 'selected'].includes(dayState(given, value, today)),
          );
          expect(found).toEqual(count === 0 ? [] : all.slice(-count));
        },
      ),
    );
  });
});

describe('days still coming in', () => {
  const list = [span('2021-12-01..2021-12-10', 'listed')];
  test.each([
    ['before the list', '2021-11-30', 10, 1],
    ['its first day', '2021-12-01', 10, 1],
    ['within it', '2021-12-04', 7, 2],
    ['its last day', '2021-12-10', 1, 2],
    ['after it', '2021-12-11', 0, 1],
  ])('from a day %s', (_what, from, coming, spans) => {
    const marked = withStillComingIn(list, day(from));
    const all = daysOf(days('2021-11-20..2021-12-20'));
    expect(daysStillComingIn(marked, all)).toBe(coming);
    expect(marked).toHaveLength(spans);
  });
});
