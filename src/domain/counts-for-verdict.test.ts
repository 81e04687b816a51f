import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  attainable,
  attainableDirection,
  maxCountForDecrease,
  minCountForIncrease,
} from './counts-for-verdict';
import { coveredCount, periodCounts, phis } from './testing/period-counts';
import vectors from './testing/vectors.json';
import { type Verdict, verdict } from './verdict';

describe('within reach', () => {
  test.each(vectors.attainable)('$T1 days against $T2', (vector) => {
    const { T1, T2, min_total_for_up: up, min_total_for_down: down } = vector;
    for (const [direction, fewest] of [
      ['up', up],
      ['down', down],
    ] as const) {
      expect(attainableDirection(fewest, T1, T2, direction)).toBe(true);
      expect(attainableDirection(fewest - 1, T1, T2, direction)).toBe(false);
    }
    expect(attainable(Math.min(up, down), T1, T2)).toBe(true);
    expect(attainable(Math.min(up, down) - 1, T1, T2)).toBe(false);
  });
});

describe('the counts that would be called', () => {
  test.each(vectors.smallest_count_called_up)(
    '$recent_days days against $baseline_events in $baseline_days',
    (vector) => {
      const b = coveredCount(vector.baseline_events, vector.baseline_events, vector.baseline_days);
      const a = { days: vector.recent_days };
      expect(minCountForIncrease(b, a)).toBe(vector.smallest_count_called_up);
      expect(maxCountForDecrease(b, a)).toBe(vector.largest_count_called_down);
    },
  );
  test.each<[string, number | null, number, number | null, number | null]>([
    ['no upper bound: none is up', null, 40, null, 23],
    ['a range: up against its most, down against its fewest', 60, 40, 85, 23],
    ['nothing: no fewer than 10 in both', 0, 0, 10, null],
  ])('%s', (_what, high, low, up, down) => {
    const b = coveredCount(low, high, 7);
    expect(minCountForIncrease(b, { days: 7 })).toBe(up);
    expect(maxCountForDecrease(b, { days: 7 })).toBe(down);
  });
  test('none without covered days', () => {
    const [none, some] = [coveredCount(0, 0, 0), coveredCount(20, 20, 7)];
    for (const count of [minCountForIncrease, maxCountForDecrease]) {
      expect(count(none, some)).toBeNull();
      expect(count(some, none)).toBeNull();
    }
  });
});

test('the verdict turns at those counts', () => {
  fc.assert(
    fc.property(periodCounts, fc.integer({ min: 1, max: 60 }), phis, (some, daysA, dispersion) => {
      const b = { ...some, length: some.days };
      const kindAt = (attacks: number): Verdict['kind'] =>
        verdict(coveredCount(attacks, attacks, daysA), b, { dispersion }).kind;
      const up = minCountForIncrease(b, { days: daysA }, { dispersion });
      const down = maxCountForDecrease(b, { days: daysA }, { dispersion });
      if (up === null) expect(b.bound.high === null || b.stillComingIn !== 0).toBe(true);
      else expect([kindAt(up), kindAt(up - 1) === 'up']).toEqual(['up', false]);
      if (down === null) expect(kindAt(0)).not.toBe('down');
      else expect([kindAt(down), kindAt(down + 1) === 'down']).toEqual(['down', false]);
    }),
  );
});
