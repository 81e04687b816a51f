import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { directionOf } from './rate-ratio';
import { periodCounts, phis } from './testing/period-counts';
import { type PeriodCount, type Verdict, verdict } from './verdict';

const isDecided = ({ kind }: Verdict) => kind === 'up' || kind === 'down';

const turned = { up: 'down', down: 'up' } as const;

test('with the periods swapped up is down, as strong, over the same figures turned over', () => {
  fc.assert(
    fc.property(periodCounts, periodCounts, phis, (a, b, dispersion) => {
      const [there, back] = [verdict(a, b, { dispersion }), verdict(b, a, { dispersion })];
      if (there.kind === 'up' || there.kind === 'down') {
        expect(back).toMatchObject({ kind: turned[there.kind], strength: there.strength });
      } else {
        expect(back.kind).toBe(there.kind);
      }
      if (there.kind === 'cannotSay' || back.kind === 'cannotSay') {
        expect(back).toEqual(there);
        return;
      }
      expect(back.interval[0] * there.interval[1] || 1).toBeCloseTo(1, 6);
      expect(back.cases.lowest).toMatchObject({
        a: there.cases.highest.b,
        b: there.cases.highest.a,
      });
    }),
    { numRuns: 300 },
  );
});

test('a fall is never called where reports are still coming in, and nothing else changes', () => {
  fc.assert(
    fc.property(periodCounts, periodCounts, phis, (a, b, dispersion) => {
      const found = verdict(a, b, { dispersion });
      const over = verdict({ ...a, stillComingIn: 0 }, { ...b, stillComingIn: 0 }, { dispersion });
      if (found.kind === 'down') expect(a.stillComingIn).toBe(0);
      if (found.kind === 'up') expect(b.stillComingIn).toBe(0);
      if (found.kind === 'cannotSay' && found.reason === 'stillComingIn') {
        if (over.kind === 'cannotSay') throw new Error('Nothing could be said anyway.');
        const { lowest, highest } = over.cases;
        const falls = directionOf(lowest.interval) === 'down';
        expect(falls, 'a lower rate of one period only').not.toBe(
          directionOf(highest.interval) === 'up',
        );
        expect((falls ? a : b).stillComingIn).toBeGreaterThan(0);
      } else expect(found).toEqual(over);
    }),
    { numRuns: 300 },
  );
});

test('less certain counts never decide what was undecided', () => {
  const wider = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.option(fc.integer({ min: 0, max: 6 })));
  const widen = ({ bound, ...rest }: PeriodCount, [less, more]: [number, number | null]) => ({
    ...rest,
    bound: {
      low: Math.max(0, bound.low - less),
      high: bound.high === null || more === null ? null : bound.high + more,
    },
  });
  fc.assert(
    fc.property(
      periodCounts,
      periodCounts,
      wider,
      wider,
      phis,
      (a, b, moreA, moreB, dispersion) => {
        const [narrow, wide] = [
          verdict(a, b, { dispersion }),
          verdict(widen(a, moreA), widen(b, moreB), { dispersion }),
        ];
        if (isDecided(wide)) expect(narrow.kind).toBe(wide.kind);
      },
    ),
    { numRuns: 500 },
  );
});

test('over as many days each, greater bursts never decide what was undecided', () => {
  fc.assert(
    fc.property(periodCounts, periodCounts, phis, phis, (a, some, one, other) => {
      const b = { ...some, days: a.days, length: a.length };
      const calm = verdict(a, b, { dispersion: Math.min(one, other) });
      const wild = verdict(a, b, { dispersion: Math.max(one, other) });
      if (isDecided(wild)) expect(calm.kind).toBe(wild.kind);
    }),
    { numRuns: 500 },
  );
});

test('only how the days stand to each other matters', () => {
  const times = fc.integer({ min: 2, max: 30 });
  const stretch = (one: PeriodCount, by: number): PeriodCount => ({
    ...one,
    days: one.days * by,
    length: one.length * by,
  });
  fc.assert(
    fc.property(periodCounts, periodCounts, phis, times, (a, b, dispersion, by) => {
      const small = verdict(a, b, { dispersion });
      const large = verdict(stretch(a, by), stretch(b, by), { dispersion });
      expect(large.kind).toBe(small.kind);
      if (small.kind !== 'cannotSay' && Number.isFinite(small.ratio[1])) {
        expect(large.kind === 'cannotSay' ? Number.NaN : large.ratio[1]).toBeCloseTo(
          small.ratio[1],
          9,
        );
      }
    }),
  );
});

test('what both ends say, every count between them says', () => {
  fc.assert(
    fc.property(periodCounts, periodCounts, phis, (a, b, dispersion) => {
      fc.pre(a.bound.high !== null && b.bound.high !== null);
      const found = verdict(a, b, { dispersion });
      fc.pre(isDecided(found) || found.kind === 'notDistinguishable');
      for (let inA = a.bound.low; inA <= (a.bound.high ?? 0); inA += 1) {
        for (let inB = b.bound.low; inB <= (b.bound.high ?? 0); inB += 1) {
          const certain = verdict(
            { ...a, bound: { low: inA, high: inA } },
            { ...b, bound: { low: inB, high: inB } },
            { dispersion },
          );
          expect(certain.kind).toBe(found.kind);
        }
      }
    }),
    { numRuns: 40 },
  );
});
