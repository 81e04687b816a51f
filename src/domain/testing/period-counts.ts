import * as fc from 'fast-check';
import type { Bound } from '../bound';
import type { Exposure } from '../rate-ratio';
import type { PeriodCount } from '../verdict';

export const counts: fc.Arbitrary<Exposure> = fc.record({
  attacks: fc.oneof(
    { arbitrary: fc.integer({ min: 0, max: 60 }), weight: 4 },
    fc.integer({ min: 0, max: 3000 }),
  ),
  days: fc.integer({ min: 1, max: 120 }),
});

export const phis: fc.Arbitrary<number> = fc.oneof(
  fc.constant(1),
  fc.double({ min: 1, max: 8, noNaN: true }),
);

export const levels: fc.Arbitrary<number> = fc.constantFrom(0.9, 0.95, 0.99, 0.9958, 0.999);

export const countBounds: fc.Arbitrary<Bound> = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.option(fc.integer({ min: 0, max: 12 }), { freq: 5 }))
  .map(([low, more]) => ({ low, high: more === null ? null : low + more }));

export const periodCounts: fc.Arbitrary<PeriodCount> = fc
  .tuple(
    countBounds,
    fc.integer({ min: 1, max: 60 }),
    fc.oneof({ arbitrary: fc.constant(0), weight: 5 }, fc.integer({ min: 0, max: 20 })),
    fc.oneof({ arbitrary: fc.constant(0), weight: 5 }, fc.integer({ min: 1, max: 5 })),
  )
  .map(([bound, days, uncovered, coming]) => ({
    bound,
    days,
    length: days + uncovered,
    stillComingIn: Math.min(days, coming),
  }));

export const coveredCount = (low: number, high: number | null, days: number): PeriodCount => ({
  bound: { low, high },
  days,
  length: days,
});
