import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from './day';
import { lengthInDays } from './day-range';
import { type PresetInputs, periodPresets, samePair } from './period-presets';
import { winterDay } from './testing/arbitraries';
import { days } from './testing/columns';
import { keyDate, span } from './testing/dataset';
import { reportDataset } from './testing/report';

const ground: PresetInputs = {
  spans: reportDataset.coverage.attacks,
  keyDates: reportDataset.keyDates,
  today: reportDataset.asOf,
  stated: 'left-out',
  runUp: 14,
};

const recent = (changes: Partial<PresetInputs> = {}) =>
  periodPresets({ ...ground, ...changes }).filter(({ kind }) => kind === 'recent');

describe('the last covered days', () => {
  test('against as many before', () => {
    expect(recent().slice(0, 2)).toEqual([
      {
        kind: 'recent',
        length: 7,
        a: days('2021-12-21..2021-12-27'),
        b: days('2021-12-14..2021-12-20'),
      },
      {
        kind: 'recent',
        length: 14,
        a: days('2021-12-14..2021-12-27'),
        b: days('2021-11-30..2021-12-13'),
      },
    ]);
  });

  test('where so many were never covered before: the calendar days', () => {
    expect(recent()[2]).toMatchObject({
      a: days('2021-11-30..2021-12-27'),
      b: days('2021-11-02..2021-11-29'),
    });
  });

  test('where no day is covered: the days up to today', () => {
    expect(recent({ spans: [] })[0]).toMatchObject({
      a: days('2021-12-24..2021-12-30'),
      b: days('2021-12-17..2021-12-23'),
    });
  });
});

test('months: the covered days of both where less than 70% of one is covered', () => {
  expect(periodPresets(ground).filter(({ kind }) => kind === 'months')).toEqual([
    { kind: 'months', a: days('2021-12-01..2021-12-27'), b: days('2021-11-19..2021-11-30') },
    { kind: 'months', a: days('2021-11-01..2021-11-30'), b: days('2021-10-01..2021-10-31') },
  ]);
});

test('months: whole where 70% of both are covered', () => {
  const spans = [span('2021-11-10..2021-12-22', 'listed')];
  const found = periodPresets({ ...ground, spans }).find(({ kind }) => kind === 'months');
  expect(found).toEqual({
    kind: 'months',
    a: days('2021-12-01..2021-12-31'),
    b: days('2021-11-01..2021-11-30'),
  });
});

test('the run-up to the deadline against that to the election, of the length chosen', () => {
  const found = periodPresets({ ...ground, runUp: 7 }).find(
    (preset) =>
      preset.kind === 'runUps' &&
      preset.aDate.keyDate.kind === 'deadline' &&
      preset.bDate.keyDate.kind === 'election',
  );
  expect(found).toMatchObject({
    a: days('2021-12-24..2021-12-30'),
    b: days('2021-10-03..2021-10-09'),
  });
});

test('the days after a key date against those before it, without the day itself', () => {
  const around = periodPresets(ground).filter((preset) => preset.kind === 'aroundDate');
  expect(around.map(({ date }) => date.keyDate.id)).toEqual([
    'ceasefire-end-2021',
    'postponement-2021',
    'election-2021',
  ]);
  expect(around[1]).toMatchObject({
    a: days('2021-12-09..2021-12-22'),
    b: days('2021-11-24..2021-12-07'),
  });
});

test('as of an earlier day no key date is offered that was not known then', () => {
  const then = periodPresets({ ...ground, today: day('2021-12-05') });
  const ids = then.flatMap((preset) =>
    preset.kind === 'runUps' ? [preset.aDate.keyDate.id, preset.bDate.keyDate.id] : [],
  );
  expect(ids).toContain('deadline-2021');
  expect(ids).not.toContain('postponement-2021');
  expect(ids).not.toContain('ceasefire-end-2021');
});

test('a key date known only to the month is no day to count from', () => {
  const keyDates = [
    keyDate('month', '2021-11-01..2021-11-30', { precision: 4 }),
    keyDate('day', '2021-12-08'),
  ];
  const around = periodPresets({ ...ground, keyDates }).filter(({ kind }) => kind === 'aroundDate');
  expect(around).toHaveLength(1);
});

describe('which key dates are offered as of December 30', () => {
  const offered = (...whens: string[]) => {
    const keyDates = whens.map((when) => keyDate(when, when));
    return periodPresets({ ...ground, keyDates });
  };
  const around = (...whens: string[]) =>
    offered(...whens).flatMap((one) => (one.kind === 'aroundDate' ? [one.date.keyDate.id] : []));
  const dated = (...whens: string[]) =>
    offered(...whens).flatMap((one) =>
      one.kind === 'runUps' ? [`${one.aDate.keyDate.id} ${one.bDate.keyDate.id}`] : [],
    );

  test.each([
    ['120 days before', '2021-09-01', 1],
    ['121 days before', '2021-08-31', 0],
    ['60 days after', '2022-02-28', 1],
    ['61 days after', '2022-03-01', 0],
  ])('%s', (_what, when, count) => {
    expect(dated('2021-12-31', when)).toHaveLength(count);
  });

  test('days after one are offered from the day after it', () => {
    expect(around('2021-12-29')).toEqual(['2021-12-29']);
    expect(around('2021-12-30')).toEqual([]);
    expect(around('2021-12-28..2021-12-30')).toEqual([]);
  });

  test('the days around a range are those after its last and before its first', () => {
    const [preset] = offered('2021-12-05..2021-12-08').filter(({ kind }) => kind === 'aroundDate');
    expect(preset).toMatchObject({
      a: days('2021-12-09..2021-12-22'),
      b: days('2021-11-21..2021-12-04'),
    });
  });

  test('every two of the eight nearest, the later one first', () => {
    expect(dated('2021-12-08', '2021-12-28', '2021-11-10')).toEqual([
      '2021-12-28 2021-12-08',
      '2021-12-28 2021-11-10',
      '2021-12-08 2021-11-10',
    ]);
    const nine = [10, 12, 14, 16, 18, 20, 22, 24, 26].map((date) => `2021-12-${date}`);
    expect(dated(...nine)).toHaveLength((8 * 7) / 2);
    expect(dated(...nine).join()).not.toContain('2021-12-10');
    expect(around(...nine)).toHaveLength(8);
  });

  test('two key dates of one day are offered once', () => {
    const keyDates = ['a', 'b'].map((id) => keyDate(id, '2021-12-08'));
    const found = periodPresets({ ...ground, keyDates }).filter(
      ({ kind }) => kind === 'aroundDate',
    );
    expect(found).toHaveLength(1);
  });
});

test('stated days are among the last covered ones where the reader counts them', () => {
  const today = day('2021-11-20');
  expect(recent({ today })[0]).toMatchObject({ a: days('2021-11-19..2021-11-20') });
  expect(recent({ today, stated: 'counted' })[0]).toMatchObject({
    a: days('2021-11-14..2021-11-20'),
    b: days('2021-11-07..2021-11-13'),
  });
});

test('months are those with a covered day, not that of today', () => {
  const found = periodPresets({ ...ground, today: day('2022-01-20') });
  expect(found.filter(({ kind }) => kind === 'months')[0]).toMatchObject({
    a: days('2021-12-01..2021-12-27'),
  });
});

test.each([
  ['the same', '2021-12-08..2021-12-14', '2021-12-01..2021-12-07', true],
  ['the other way round', '2021-12-01..2021-12-07', '2021-12-08..2021-12-14', false],
  ['another first', '2021-12-09..2021-12-14', '2021-12-01..2021-12-07', false],
  ['another second', '2021-12-08..2021-12-14', '2021-12-02..2021-12-07', false],
])('pairs of periods: %s', (_what, a, b, same) => {
  const pair = { a: days('2021-12-08..2021-12-14'), b: days('2021-12-01..2021-12-07') };
  expect(samePair(pair, { a: days(a), b: days(b) })).toBe(same);
});

test('no period begins after it ends, none is longer than a month, on any day', () => {
  fc.assert(
    fc.property(winterDay, fc.constantFrom(7, 14, 28), (today, runUp) => {
      for (const { a, b } of periodPresets({ ...ground, today, runUp })) {
        for (const range of [a, b]) {
          expect(lengthInDays(range)).toBeGreaterThan(0);
          expect(lengthInDays(range)).toBeLessThanOrEqual(31);
        }
      }
    }),
  );
});
