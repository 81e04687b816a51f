import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayState, dayStateRuns, intervalCoverage, withStillComingIn } from './coverage';
import { coveredDays } from './covered-days';
import { addDays, day } from './day';
import { withAttackVersions } from './merge';
import {
  attackCoverage,
  reportDelays,
  statementCoverage,
  stillComingInFrom,
} from './still-coming-in';
import { attackRows, coverageSpans, winterDay, winterRange } from './testing/arbitraries';
import { type AttackRow, attackColumns } from './testing/columns';
import { emptyDataset, span } from './testing/dataset';
import { attackHistories, knownThen } from './testing/histories';
import { reportAttacks, reportDataset } from './testing/report';

const today = day('2021-12-20');

/** `count` records, one a day up to December 15, each known after one of the delays in turn. */
function delayed(count: number, delays: readonly number[]): AttackRow[] {
  return Array.from({ length: count }, (_, back) => {
    const when = addDays(day('2021-12-15'), -back);
    return { when, knownOn: addDays(when, delays[back % delays.length] ?? 0) };
  });
}

describe('how late reports come', () => {
  test('the built-in report: 30 of 31 with a day of their own on that day, one a day later', () => {
    expect(reportDelays(reportAttacks, reportDataset.asOf)).toEqual({
      records: 31,
      median: 0,
      nineteenInTwenty: 0,
      latest: 1,
    });
  });
  test.each([
    ['none late', delayed(20, [0]), { median: 0, nineteenInTwenty: 0, latest: 0 }],
    ['all by three days', delayed(25, [3]), { median: 3, nineteenInTwenty: 3, latest: 3 }],
    ['one in four', delayed(20, [0, 0, 0, 2]), { median: 0, nineteenInTwenty: 2, latest: 2 }],
    [
      'one in twenty, which is not usual',
      [...delayed(19, [1]), { when: '2021-12-01', knownOn: '2021-12-11' }],
      { median: 1, nineteenInTwenty: 1, latest: 10 },
    ],
  ])('%s', (_what, rows, expected) => {
    expect(reportDelays(attackColumns(rows), today)).toMatchObject(expected);
  });
  test.each<[string, AttackRow[]]>([
    ['fewer than 20 records', delayed(19, [3])],
    [
      'a record over several days, whose day is not known',
      [...delayed(19, [3]), { when: '2021-12-01..2021-12-03' }],
    ],
    ['one that becomes known later', [...delayed(19, [3]), { when: today, knownOn: '2021-12-21' }]],
    [
      'the correction of one, which is no new report',
      [...delayed(19, [3]), { id: 'a13', when: '2021-12-02', knownOn: '2021-12-18', version: 2 }],
    ],
    [
      'one that is out of the count',
      [...delayed(19, [3]), { when: '2021-12-02', knownUntil: '2021-12-02' }],
    ],
    [
      'all of an import, known on one day',
      delayed(30, [0]).map((row) => ({ ...row, knownOn: '2021-12-16' })),
    ],
    [
      'an import of years, with some records since',
      [...delayed(19, [3]), ...delayed(400, [0]).map((row) => ({ ...row, knownOn: '2021-12-16' }))],
    ],
  ])('are not measured by %s', (_what, rows) => {
    expect(reportDelays(attackColumns(rows), today)).toBeNull();
    expect(stillComingInFrom(attackColumns(rows), today)).toBe(today);
  });
  test('a backlog of 25 days entered at once measures nothing, whatever comes in after it', () => {
    const backlog = delayed(25, [0]).map((row) => ({ ...row, knownOn: '2021-12-16' }));
    const next = { when: '2021-12-17', knownOn: '2021-12-17' };
    expect(reportDelays(attackColumns(backlog), today)).toBeNull();
    expect(reportDelays(attackColumns([...backlog, next]), today)).toBeNull();
  });

  test('a record corrected on the day it came is as late as one that was not', () => {
    const corrected = delayed(30, [5]).flatMap((row, n) => [
      { ...row, id: `r${n}`, knownUntil: row.knownOn ?? '' },
      { ...row, id: `r${n}`, version: 2 },
    ]);
    expect(reportDelays(attackColumns(corrected), today)).toEqual(
      reportDelays(attackColumns(delayed(30, [5])), today),
    );
    expect(reportDelays(attackColumns(corrected), today)?.median).toBe(5);
    const onlyLater = corrected.filter(({ knownUntil }) => knownUntil === undefined);
    expect(reportDelays(attackColumns(onlyLater), today)?.median).toBe(5);
  });

  test('many attacks of one day, known together, are reports and no import', () => {
    const rows = delayed(20, [0]).map(() => ({ when: '2021-12-10', knownOn: '2021-12-12' }));
    expect(reportDelays(attackColumns(rows), today)?.nineteenInTwenty).toBe(2);
  });
});

describe('the days that are still coming in', () => {
  const dataset = {
    ...emptyDataset,
    coverage: {
      attacks: [span('2021-12-01..2021-12-10', 'stated'), span('2021-12-11..2022-12-31', 'listed')],
      statements: [
        span('2021-12-01..2021-12-19', 'selected'),
        span('2021-12-20..2021-12-31', 'listed'),
      ],
    },
  };
  test.each([
    ['only today where nothing is late', delayed(20, [0]), '2021-12-20'],
    ['only today where delays are not known', delayed(19, [4]), '2021-12-20'],
    ['as many days before it as 19 of 20 records took', delayed(20, [0, 4]), '2021-12-16'],
  ])('%s', (_what, rows, first) => {
    const spans = attackCoverage(dataset, attackColumns(rows), today);
    const runs = dayStateRuns(spans, { start: day('2021-12-09'), end: day('2021-12-22') }, today);
    expect(runs.map(({ state, start }) => [state, start])).toEqual([
      ['stated', '2021-12-09'],
      ['listed', '2021-12-11'],
      ['stillComingIn', first],
      ['notYet', '2021-12-21'],
    ]);
  });
  test('a day that the source states to be empty is not over either', () => {
    const spans = attackCoverage(dataset, attackColumns([]), day('2021-12-05'));
    expect(dayState(spans, day('2021-12-05'), day('2021-12-05'))).toBe('stillComingIn');
  });
  test('a day without coverage stays without it', () => {
    expect(
      dayState(attackCoverage(dataset, attackColumns([]), today), day('2021-11-30'), today),
    ).toBe('notCovered');
  });
  test('of statements: today where they are listed; picked ones are no zero anyway', () => {
    expect(dayState(statementCoverage(dataset, today), today, today)).toBe('stillComingIn');
    const then = day('2021-12-19');
    expect(dayState(statementCoverage(dataset, then), then, then)).toBe('selected');
  });
});

describe('whatever the records and the coverage', () => {
  test('the same days enter a count, marked or not', () => {
    fc.assert(
      fc.property(coverageSpans, winterRange, winterDay, winterDay, (spans, range, from, now) => {
        const marked = withStillComingIn(spans, from);
        for (const bases of [['listed'], ['listed', 'stated']] as const)
          expect(coveredDays(marked, bases, range, now)).toEqual(
            coveredDays(spans, bases, range, now),
          );
      }),
    );
  });
  test('a covered day is marked if and only if it lies from the first one to today', () => {
    fc.assert(
      fc.property(coverageSpans, winterDay, winterDay, winterDay, (spans, from, value, now) => {
        const isCovered = !['notCovered', 'notYet'].includes(dayState(spans, value, now));
        const state = dayState(withStillComingIn(spans, from), value, now);
        expect(state === 'stillComingIn').toBe(isCovered && value >= from);
        if (state !== 'stillComingIn') expect(state).toBe(dayState(spans, value, now));
      }),
    );
  });
  test('the days of an interval still add up', () => {
    fc.assert(
      fc.property(coverageSpans, winterRange, winterDay, winterDay, (spans, range, from, now) => {
        const { days, ...states } = intervalCoverage(withStillComingIn(spans, from), range, now);
        expect(Object.values(states).reduce((sum, one) => sum + one, 0)).toBe(days);
      }),
    );
  });
  test('today is always still coming in, and never a day after it', () => {
    fc.assert(
      fc.property(attackRows, winterDay, (rows, now) => {
        expect(stillComingInFrom(attackColumns(rows), now) <= now).toBe(true);
      }),
    );
  });
  test('as of a day, only what was known by then decides', () => {
    fc.assert(
      fc.property(
        fc.array(attackHistories, { minLength: 4, maxLength: 8 }),
        winterDay,
        (many, now) => {
          const all = many.flatMap((some, world) =>
            some.map((one) => ({ ...one, id: `${world}-${one.id}` })),
          );
          const columnsOf = (records: typeof all) =>
            withAttackVersions(attackColumns([]), records, { revision: 1 });
          expect(reportDelays(columnsOf(all), now)).toEqual(
            reportDelays(columnsOf(knownThen(all, now)), now),
          );
        },
      ),
    );
  });
});
