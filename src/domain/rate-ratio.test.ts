import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directionOf, type RateRatioOptions, rateRatio } from './rate-ratio';
import { counts, levels, phis } from './testing/period-counts';
import vectors from './testing/vectors.json';

const numberOf = (value: number | string | null): number => Number(value);

/** Within 1e-8 of the expected value; of a p below 1e-12 within 1e-6. */
function expectNear(actual: number | null, expected: number | string | null, tolerance = 1e-8) {
  const wanted = numberOf(expected);
  if (!Number.isFinite(wanted) || wanted === 0) expect(actual).toBe(wanted);
  else expect(Math.abs((actual ?? Number.NaN) / wanted - 1)).toBeLessThan(tolerance);
}

/** The ratio of `attacks` over `days` each. */
const ratioOf = (
  [attacksA, daysA]: readonly [number, number],
  [attacksB, daysB]: readonly [number, number],
  options?: RateRatioOptions,
) => rateRatio({ attacks: attacksA, days: daysA }, { attacks: attacksB, days: daysB }, options);

describe('as R computes it', () => {
  test.each(vectors.two_sample)('$label: $x1 in $T1 against $x2 in $T2 ($note)', (vector) => {
    const { x1, T1, x2, T2, ci95_R, ci90_R, estimate, p_central } = vector;
    const { ratio, interval, p } = ratioOf([x1, T1], [x2, T2]);
    expectNear(ratio, estimate);
    expectNear(interval[0], ci95_R[0] ?? null);
    expectNear(interval[1], ci95_R[1] ?? null);
    expectNear(p, p_central, p_central < 1e-12 ? 1e-6 : 1e-8);
    const at90 = ratioOf([x1, T1], [x2, T2], { level: 0.9 });
    expectNear(at90.interval[0], ci90_R[0] ?? null);
    expectNear(at90.interval[1], ci90_R[1] ?? null);
    const called = vector['verdict_central_0.05'];
    expect(directionOf(interval)).toBe(/^(up|down)$/.test(called) ? called : 'none');
  });
  test.each(vectors.effective_count_ci)('$x1 against $x2 with a dispersion of $phi', (vector) => {
    const { x1, T1, x2, T2, phi, ci95 } = vector;
    const { interval, p } = ratioOf([x1, T1], [x2, T2], { dispersion: phi });
    expectNear(interval[0], ci95[0] ?? null);
    expectNear(interval[1], ci95[1] ?? null);
    expect(p === null).toBe(phi > 1);
  });
});

describe('published cases', () => {
  test.each<[string, [number, number], [number, number], number]>([
    ['eba1977, Fredericia against the other cities', [11, 800], [21, 3011], 0.112],
    ['Fay 2010, where p and interval of R disagree', [2, 17877], [10, 20000], 0.0606],
    ['the same, the other way round', [10, 20000], [2, 17877], 0.0606],
    ['the help page of rateratio.test', [2, 17877], [9, 16660], 0.0501],
    ['clover and dodder', [0, 100], [3, 100], 0.25],
  ])('%s', (_what, a, b, p) => {
    expect(ratioOf(a, b).p).toBeCloseTo(p, 4);
  });
  // Published intervals of one rate, as of a single Poisson count, do not apply: none is computed here.
  test.each<[string, [number, number], [number, number], [string, string]]>([
    ['eba1977', [11, 800], [21, 3011], ['0.858', '4.277']],
    ['Fay 2010', [2, 17877], [10, 20000], ['0.024', '1.05']],
  ])('the interval of %s, to its published digits', (_what, a, b, published) => {
    const { interval } = ratioOf(a, b);
    const decimals = published.map((end) => end.length - '0.'.length);
    expect(interval.map((end, index) => end.toFixed(decimals[index]))).toEqual(published);
  });
  test('the interval that goes with that p holds 1, though R calls it a difference', () => {
    expect(directionOf(ratioOf([2, 17877], [10, 20000]).interval)).toBe('none');
  });
});

describe('it has', () => {
  test.each<[string, [number, number], [number, number], number, number, number]>([
    [
      'no ratio at nothing against nothing',
      [0, 7],
      [0, 7],
      Number.NaN,
      0,
      Number.POSITIVE_INFINITY,
    ],
    ['no upper end against nothing', [5, 7], [0, 7], 1 / 0, 0.918, Number.POSITIVE_INFINITY],
    ['no lower end at nothing', [0, 7], [5, 7], 0, 0, 1.09],
  ])('%s', (_what, a, b, ratio, low, high) => {
    const found = ratioOf(a, b);
    expect(found.ratio).toBe(ratio);
    expect(found.interval[0]).toBeCloseTo(low, 2);
    if (Number.isFinite(high)) expect(found.interval[1]).toBeCloseTo(high, 2);
    else expect(found.interval[1]).toBe(high);
  });
});

test.each<[string, [number, number], [number, number], RateRatioOptions]>([
  ['a negative count', [-1, 7], [3, 7], {}],
  ['a count that is none', [Number.NaN, 7], [3, 7], {}],
  ['an unlimited count', [3, 7], [Number.POSITIVE_INFINITY, 7], {}],
  ['no day', [1, 0], [3, 7], {}],
  ['less than a day', [1, 7], [3, -7], {}],
  ['a dispersion below chance', [1, 7], [3, 7], { dispersion: 0.5 }],
  ['a level of nothing', [1, 7], [3, 7], { level: 0 }],
  ['a level of certainty', [1, 7], [3, 7], { level: 1 }],
])('%s is refused', (_what, a, b, options) => {
  expect(() => ratioOf(a, b, options)).toThrow(RangeError);
});

const near = (one: number, other: number) =>
  one === other || Math.abs(one - other) <= 1e-8 * Math.max(Math.abs(one), Math.abs(other));

test('with the periods swapped the ratio and its interval are turned over, and p is the same', () => {
  fc.assert(
    fc.property(counts, counts, phis, levels, (a, b, dispersion, level) => {
      const there = rateRatio(a, b, { dispersion, level });
      const back = rateRatio(b, a, { dispersion, level });
      if (a.attacks + b.attacks > 0) expect(near(back.ratio, 1 / there.ratio)).toBe(true);
      expect(near(back.interval[0], 1 / there.interval[1])).toBe(true);
      expect(near(back.interval[1], 1 / there.interval[0])).toBe(true);
      expect(near(back.p ?? 0, there.p ?? 0)).toBe(true);
    }),
  );
});

test('only how the days stand to each other matters', () => {
  fc.assert(
    fc.property(
      counts,
      counts,
      phis,
      fc.integer({ min: 2, max: 50 }),
      (a, b, dispersion, times) => {
        const small = rateRatio(a, b, { dispersion });
        const large = rateRatio(
          { ...a, days: a.days * times },
          { ...b, days: b.days * times },
          { dispersion },
        );
        expect(near(large.ratio, small.ratio) || Number.isNaN(small.ratio)).toBe(true);
        expect(near(large.interval[0], small.interval[0])).toBe(true);
        expect(near(large.interval[1], small.interval[1])).toBe(true);
      },
    ),
  );
});

test('p and the interval agree at every level', () => {
  fc.assert(
    fc.property(counts, counts, levels, (a, b, level) => {
      const { interval, p } = rateRatio(a, b, { level });
      fc.pre(p !== null && Math.abs(p - (1 - level)) > 1e-9);
      expect((p ?? 1) < 1 - level).toBe(directionOf(interval) !== 'none');
    }),
    { numRuns: 500 },
  );
});

test('the interval holds the ratio, and a wider one where more is asked of it or bursts are greater', () => {
  fc.assert(
    fc.property(counts, counts, phis, phis, levels, levels, (a, b, phi, more, level, surer) => {
      const [narrow, wide] = [
        rateRatio(a, b, { dispersion: Math.min(phi, more), level: Math.min(level, surer) }),
        rateRatio(a, b, { dispersion: Math.max(phi, more), level: Math.max(level, surer) }),
      ];
      if (a.attacks + b.attacks > 0) {
        expect(narrow.interval[0]).toBeLessThanOrEqual(narrow.ratio);
        expect(narrow.interval[1]).toBeGreaterThanOrEqual(narrow.ratio);
      }
      expect(wide.interval[0]).toBeLessThanOrEqual(narrow.interval[0] * (1 + 1e-9));
      expect(wide.interval[1]).toBeGreaterThanOrEqual(narrow.interval[1] * (1 - 1e-9));
    }),
    { numRuns: 500 },
  );
});
