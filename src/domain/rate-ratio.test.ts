import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  direction,
  directionOf,
  probabilityOfIncrease,
  type RateRatioOptions,
  rateRatio,
} from './rate-ratio';
import dispersed from './testing/beta-binomial-vectors.json';
import { counts, levels, phis } from './testing/period-counts';
import vectors from './testing/vectors.json';

const numberOf = (value: number | string | null): number => Number(value);

/** Within 1e-8 of the expected value; of a p below 1e-12 within 1e-6. */
function expectNear(actual: number, expected: number | string | null, tolerance = 1e-8) {
  const wanted = numberOf(expected);
  if (!Number.isFinite(wanted) || wanted === 0) expect(actual).toBe(wanted);
  else expect(Math.abs(actual / wanted - 1)).toBeLessThan(tolerance);
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
});

describe('with a dispersion', () => {
  test.each(dispersed)('$x1 in $T1 against $x2 in $T2, φ $phi, at $level', (vector) => {
    const { x1, T1, x2, T2, phi, level, interval, p_central, p_rose, p_doubled } = vector;
    const [a, b] = [
      { attacks: x1, days: T1 },
      { attacks: x2, days: T2 },
    ];
    const found = rateRatio(a, b, { dispersion: phi, level });
    expectNear(found.p, p_central);
    expectNear(found.interval[0], interval[0] ?? null);
    expectNear(found.interval[1], interval[1] ?? null);
    expectNear(probabilityOfIncrease(a, b, { dispersion: phi }), p_rose);
    expectNear(probabilityOfIncrease(a, b, { dispersion: phi, times: 2 }), p_doubled);
  });
  test('just above 1 it is the binomial case', () => {
    const [a, b] = [
      { attacks: 1000, days: 14 },
      { attacks: 900, days: 21 },
    ];
    const [plain, next] = [rateRatio(a, b), rateRatio(a, b, { dispersion: 1 + 1e-9 })];
    expectNear(next.p, plain.p, 1e-6);
    expectNear(next.interval[0], plain.interval[0], 1e-6);
    expectNear(next.interval[1], plain.interval[1], 1e-6);
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
  ['half a count', [1.5, 7], [3, 7], {}],
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
      expect(near(back.p, there.p)).toBe(true);
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

test('p, the interval and the direction agree at every level', () => {
  fc.assert(
    fc.property(counts, counts, phis, levels, (a, b, dispersion, level) => {
      const { interval, p } = rateRatio(a, b, { dispersion, level });
      fc.pre(Math.abs(p - (1 - level)) > 1e-9);
      expect(p < 1 - level).toBe(directionOf(interval) !== 'none');
      expect(direction(a, b, { dispersion, level })).toBe(directionOf(interval));
    }),
    { numRuns: 500 },
  );
});

test('the interval is wider if more is asked of it', () => {
  fc.assert(
    fc.property(counts, counts, phis, levels, levels, (a, b, dispersion, one, other) => {
      const narrow = rateRatio(a, b, { dispersion, level: Math.min(one, other) });
      const wide = rateRatio(a, b, { dispersion, level: Math.max(one, other) });
      expect(wide.interval[0]).toBeLessThanOrEqual(narrow.interval[0] * (1 + 1e-9));
      expect(wide.interval[1]).toBeGreaterThanOrEqual(narrow.interval[1] * (1 - 1e-9));
    }),
    { numRuns: 500 },
  );
});

test('one attack more in a moves both ends up, and the other way round in b', () => {
  fc.assert(
    fc.property(counts, counts, phis, (a, b, dispersion) => {
      const { interval } = rateRatio(a, b, { dispersion });
      const more = rateRatio({ ...a, attacks: a.attacks + 1 }, b, { dispersion }).interval;
      const less = rateRatio(a, { ...b, attacks: b.attacks + 1 }, { dispersion }).interval;
      for (const end of [0, 1] as const) {
        expect(more[end]).toBeGreaterThanOrEqual(interval[end] * (1 - 1e-9));
        expect(less[end]).toBeLessThanOrEqual(interval[end] * (1 + 1e-9));
      }
    }),
    { numRuns: 500 },
  );
});

test('over as many days each, greater bursts make a difference no surer', () => {
  fc.assert(
    fc.property(counts, counts, phis, phis, ({ attacks }, b, one, other) => {
      const a = { attacks, days: b.days };
      const calm = rateRatio(a, b, { dispersion: Math.min(one, other) });
      const wild = rateRatio(a, b, { dispersion: Math.max(one, other) });
      expect(wild.p).toBeGreaterThanOrEqual(calm.p * (1 - 1e-9));
    }),
    { numRuns: 500 },
  );
});

test('that the rate rose is as likely as that it did not fall, and less likely the more it had to', () => {
  fc.assert(
    fc.property(counts, counts, phis, (a, b, dispersion) => {
      const rose = probabilityOfIncrease(a, b, { dispersion });
      expect(rose + probabilityOfIncrease(b, a, { dispersion })).toBeCloseTo(1, 9);
      const doubled = probabilityOfIncrease(a, b, { dispersion, times: 2 });
      expect(doubled).toBeLessThanOrEqual(rose + 1e-12);
      expect(doubled).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 300 },
  );
});

test.each([1.02, 1.05, 2, 20])(
  'large counts keep an interval around their ratio, with φ %d',
  (dispersion) => {
    const [a, b] = [10_050, 10_000].map((attacks) => ({ attacks, days: 14 }));
    if (!a || !b) throw new Error('two periods');
    const { ratio, interval, p } = rateRatio(a, b, { dispersion });
    expect(interval[0]).toBeLessThan(ratio);
    expect(interval[1]).toBeGreaterThan(ratio);
    expect(interval[0]).toBeLessThan(1);
    expect(p).toBeGreaterThan(0.5);
    // The variance of the logarithm of the ratio is about φ (1/x1 + 1/x2).
    const half = 1.96 * Math.sqrt(dispersion * (1 / 10_050 + 1 / 10_000));
    expect(Math.log(interval[1] / ratio) / half).toBeCloseTo(1, 1);
  },
);
