import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from './day';
import { lengthInDays } from './day-range';
import { type PresetGround, periodPresets } from './period-presets';
import { winterDay } from './testing/arbitraries';
import { days } from './testing/columns';
import { keyDate } from './testing/dataset';
import { reportDataset } from './testing/report';

const ground: PresetGround = {
  spans: reportDataset.coverage.attacks,
  keyDates: reportDataset.keyDates,
  today: reportDataset.asOf,
  stated: 'left-out',
  runUp: 14,
};

const recent = (changes: Partial<PresetGround> = {}) =>
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

test('months: each of the last two against the one before', () => {
  expect(periodPresets(ground).filter(({ kind }) => kind === 'months')).toEqual([
    { kind: 'months', a: days('2021-12-01..2021-12-31'), b: days('2021-11-01..2021-11-30') },
    { kind: 'months', a: days('2021-11-01..2021-11-30'), b: days('2021-10-01..2021-10-31') },
  ]);
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
