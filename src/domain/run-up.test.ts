import { describe, expect, test } from 'vitest';
import type { AttackFilter } from './attack-filter';
import { coveredDays } from './covered-days';
import { addDays, type Day, day } from './day';
import { daysOf } from './day-range';
import { movableCounts } from './moved-counts';
import { runUp } from './run-up';
import { type AttackRow, attackColumns, days } from './testing/columns';
import { span } from './testing/dataset';
import { reportAttacks, reportDataset } from './testing/report';
import vectors from './testing/vectors.json';

const all: AttackFilter = { group: null, area: null, today: day('2021-12-30') };

function runUpOver(
  rows: readonly AttackRow[],
  covered: readonly Day[],
  keyDay: Day,
  length: number,
  filter = all,
) {
  return runUp(movableCounts(attackColumns(rows), filter, covered), keyDay, length);
}

const listed = (...spans: string[]) =>
  coveredDays(
    spans.map((when) => span(when, 'listed')),
    ['listed'],
    days('2021-01-01..2022-12-31'),
    all.today,
  );

describe('the vectors', () => {
  test.each(vectors.runup)('the day $key_day_index0, $k days', (vector) => {
    const first = day('2021-11-19');
    const rows = vector.y.flatMap((low, offset) =>
      low > 0 ? [{ when: addDays(first, offset), low }] : [],
    );
    const covered = vector.y.map((_, offset) => addDays(first, offset));
    const found = runUpOver(rows, covered, addDays(first, vector.key_day_index0), vector.k);
    const { observed, translations } = vector;
    const more = translations.reference.filter((count) => count > observed).length;
    expect(found.bound).toEqual({ low: observed, high: observed });
    expect(found.ranking).toMatchObject({
      kind: 'ranked',
      windows: translations.M,
      rank: { best: 1 + more, worst: 1 + more },
      smallestP: 1 / translations.M,
      tied: translations.reference.filter((count) => count === observed).length - 1,
      unbounded: 0,
    });
    if (found.ranking.kind !== 'ranked') throw new Error('not ranked');
    expect(found.ranking.p.best).toBeCloseTo(translations.p, 12);
    expect(found.ranking.p.worst).toBeCloseTo(translations.p, 12);
  });
});

describe('the report', () => {
  const counts = movableCounts(
    reportAttacks,
    all,
    coveredDays(
      reportDataset.coverage.attacks,
      ['listed'],
      days('2021-01-01..2022-12-31'),
      all.today,
    ),
  );
  test('the fortnight before the deadline is cut short, and open windows may hold more', () => {
    const found = runUp(counts, day('2021-12-31'), 14);
    expect(found.days.at(0)).toBe('2021-12-17');
    expect(found.days).toHaveLength(11);
    expect(found.bound).toEqual({ low: 13, high: 14 });
    expect(found.ranking).toMatchObject({
      windows: 29,
      rank: { best: 2, worst: 13 },
      unbounded: 10,
      tied: 0,
    });
  });
  test('the election has no covered day before it', () => {
    const found = runUp(counts, day('2021-10-10'), 28);
    expect(found).toEqual({
      length: 28,
      days: [],
      bound: { low: 0, high: 0 },
      stillComingIn: 0,
      ranking: { kind: 'cannotRank', reason: 'noCoverage' },
    });
  });
  test('a window that touches records without upper bound has none', () => {
    const found = runUp(counts, day('2021-11-28'), 7);
    expect(found.bound).toEqual({ low: 4, high: null });
    expect(found.ranking).toMatchObject({ kind: 'ranked', rank: { best: 1 } });
  });
});

test('attacks in the run-up and in no other window make it the first of two', () => {
  const found = runUpOver(
    [{ when: '2021-12-01', low: 2 }],
    listed('2021-12-01..2021-12-08'),
    day('2021-12-08'),
    7,
  );
  expect(found.ranking).toEqual({
    kind: 'ranked',
    windows: 2,
    rank: { best: 1, worst: 1 },
    p: { best: 0.5, worst: 0.5 },
    smallestP: 0.5,
    tied: 0,
    unbounded: 0,
  });
});

test('the run-up has the day so many days before the key date, and not the key date', () => {
  const found = runUpOver(
    [
      { when: '2021-11-30', low: 100 },
      { when: '2021-12-01', low: 10 },
      { when: '2021-12-07', low: 1 },
      { when: '2021-12-08', low: 1000 },
    ],
    listed('2021-11-01..2021-12-30'),
    day('2021-12-08'),
    7,
  );
  expect(found.days).toEqual(daysOf(days('2021-12-01..2021-12-07')));
  expect(found.bound).toEqual({ low: 11, high: 11 });
});

test.each([
  ['with an upper bound', { low: 2, high: 3 }, { low: 0, high: 3 }],
  ['without one', { low: 2, high: null }, { low: 0, high: null }],
])('a record over both sides of a gap counts once, %s', (_what, counts, bound) => {
  const found = runUpOver(
    [{ when: '2021-12-03..2021-12-05', ...counts }],
    listed('2021-12-01..2021-12-03', '2021-12-05..2021-12-20'),
    day('2021-12-08'),
    7,
  );
  expect(found.bound).toEqual(bound);
});

test('windows with as many for certain are tied, those that may have as many are not', () => {
  // Windows of one day: two others with 1 for certain, one with 1 or 2, one of 0 or 1, one open.
  const found = runUpOver(
    [
      { when: '2021-12-01' },
      { when: '2021-12-02' },
      { when: '2021-12-03', low: 1, high: 2 },
      { when: '2021-12-04', low: 0, high: 1 },
      { when: '2021-12-05', low: 1, high: null },
      { when: '2021-12-07' },
    ],
    listed('2021-12-01..2021-12-07'),
    day('2021-12-08'),
    1,
  );
  expect(found.ranking).toMatchObject({
    windows: 7,
    tied: 2,
    unbounded: 1,
    rank: { best: 1, worst: 3 },
    p: { best: 5 / 7, worst: 6 / 7 },
  });
});

test('windows with as many at least and at most are not tied unless that is one number', () => {
  const twoDays = [
    { when: '2021-12-01', low: 1, high: 2 },
    { when: '2021-12-02', low: 1, high: 2 },
  ];
  const covered = listed('2021-12-01..2021-12-02');
  expect(runUpOver(twoDays, covered, day('2021-12-03'), 1).ranking).toMatchObject({ tied: 0 });
});

describe('what cannot be ranked', () => {
  const one = [{ when: '2021-12-06' }];
  test.each([
    ['no covered day', one, listed('2021-12-08..2021-12-20'), 'noCoverage'],
    ['nothing covered at all', one, [], 'noCoverage'],
    ['one covered day in all', one, listed('2021-12-06'), 'onlyWindow'],
    ['no other window of the shape', one, listed('2021-12-01..2021-12-07'), 'onlyWindow'],
    [
      'no attack but on days that no window has',
      [{ when: '2021-12-21' }],
      listed('2021-11-01..2021-12-20'),
      'noAttack',
    ],
    ['no attack anywhere', [], listed('2021-11-01..2021-12-20'), 'noAttack'],
  ])('%s', (_what, rows, covered, reason) => {
    expect(runUpOver(rows, covered, day('2021-12-08'), 7).ranking).toEqual({
      kind: 'cannotRank',
      reason,
    });
  });
  test('but a single attack elsewhere is enough to be last', () => {
    const found = runUpOver(
      [{ when: '2021-11-02' }],
      listed('2021-11-01..2021-12-20'),
      day('2021-12-08'),
      7,
    );
    expect(found.ranking).toMatchObject({
      windows: 44,
      rank: { best: 3, worst: 3 },
      p: { best: 1 },
    });
  });
});

describe('reports that are still coming in', () => {
  const rows = [{ when: '2021-12-02' }, { when: '2021-12-03' }];
  const covered = listed('2021-12-01..2021-12-10');
  const settled = covered.slice(0, -2);
  const counts = movableCounts(attackColumns(rows), all, covered, settled);
  test('a run-up before them is not compared with windows that hold such days', () => {
    const before = runUp(counts, day('2021-12-04'), 3);
    expect(before.stillComingIn).toBe(0);
    expect(before.ranking).toMatchObject({ windows: 6, rank: { best: 1, worst: 1 } });
  });
  test('a run-up that holds some keeps its count and its rank, and says how many', () => {
    const last = runUp(counts, day('2021-12-11'), 3);
    expect(last).toMatchObject({ stillComingIn: 2, bound: { low: 0, high: 0 } });
    expect(last.ranking).toMatchObject({ windows: 7 });
  });
});
