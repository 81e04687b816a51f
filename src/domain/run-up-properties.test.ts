import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AttackFilter } from './attack-filter';
import { addDays, type Day, day } from './day';
import { movableCounts } from './moved-counts';
import { runUp } from './run-up';
import { attackFilters, attackRows, winterDay } from './testing/arbitraries';
import { type AttackRow, attackColumns } from './testing/columns';
import { attackBound, attacksAmong } from './window';

const all: AttackFilter = { group: null, governorate: null, today: day('2021-12-30') };

function runUpOver(
  rows: readonly AttackRow[],
  covered: readonly Day[],
  keyDay: Day,
  length: number,
  filter = all,
) {
  return runUp(movableCounts(attackColumns(rows), filter, covered), keyDay, length);
}

/** Winter days, some of them covered, in order. */
const coverage = fc
  .array(fc.boolean(), { minLength: 60, maxLength: 91 })
  .map((marks) => marks.flatMap((mark, n) => (mark ? [addDays(day('2021-10-20'), n)] : [])));
const mostlyCovered = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 30, max: 70 }), fc.nat(90))
  .map(([from, length, hole]) =>
    Array.from({ length }, (_, n) => from + n)
      .filter((n) => n !== hole)
      .map((n) => addDays(day('2021-10-20'), n)),
  );
const length = fc.constantFrom(1, 3, 7, 14, 28);
const anyCoverage = fc.oneof(mostlyCovered, coverage);

test('rank and p are those of counting every window by its records', () => {
  fc.assert(
    fc.property(
      attackRows,
      attackFilters,
      anyCoverage,
      winterDay,
      length,
      (rows, filter, covered, key, k) => {
        const columns = attackColumns(rows);
        const boundOf = (among: readonly Day[]) =>
          attackBound(columns, attacksAmong(columns, filter, among));
        const found = runUpOver(rows, covered, key, k, filter);
        const own = covered.filter((one) => one >= addDays(key, -k) && one < key);
        expect(found.days).toEqual(own);
        expect(found.bound).toEqual(boundOf(own));
        if (found.standing.kind !== 'ranked') return;
        const windows = Array.from({ length: 241 }, (_, n) => n - 120)
          .map((shift) => own.map((one) => addDays(one, shift)))
          .filter((moved) => moved.every((one) => covered.includes(one)));
        const others = windows.filter((moved) => moved[0] !== own[0]).map(boundOf);
        expect(windows.length).toBe(found.standing.windows);
        expect(others.length).toBe(windows.length - 1);
        const top = ({ high }: { high: number | null }) => high ?? Number.POSITIVE_INFINITY;
        const { low, high } = { low: found.bound.low, high: top(found.bound) };
        const share = (count: number) => (1 + count) / windows.length;
        expect(found.standing).toMatchObject({
          rank: {
            best: 1 + others.filter((other) => other.low > high).length,
            worst: 1 + others.filter((other) => top(other) > low).length,
          },
          p: {
            best: share(others.filter((other) => other.low >= high).length),
            worst: share(others.filter((other) => top(other) >= low).length),
          },
          unbounded: others.filter((other) => other.high === null).length,
        });
      },
    ),
  );
});

test('the best is never worse than the worst, and p is never below the smallest', () => {
  fc.assert(
    fc.property(attackRows, mostlyCovered, winterDay, length, (rows, covered, key, k) => {
      const { standing } = runUpOver(rows, covered, key, k);
      if (standing.kind !== 'ranked') return;
      expect(standing.rank.best).toBeLessThanOrEqual(standing.rank.worst);
      expect(standing.p.best).toBeLessThanOrEqual(standing.p.worst);
      expect(standing.p.best).toBeGreaterThanOrEqual(standing.smallestP);
      expect(standing.p.worst).toBeLessThanOrEqual(1);
    }),
  );
});

test('a wider bound of a record never narrows rank or p', () => {
  const widening = fc.tuple(fc.nat(24), fc.nat(2), fc.option(fc.nat(3)));
  fc.assert(
    fc.property(
      attackRows,
      mostlyCovered,
      winterDay,
      length,
      widening,
      (rows, covered, key, k, wider) => {
        const [at, less, more] = wider;
        const widened = rows.map((row, place) => {
          if (place !== at) return row;
          const { low = 0, high = 0 } = row;
          return {
            ...row,
            low: Math.max(0, low - less),
            high: high === null || more === null ? null : high + more,
          };
        });
        const before = runUpOver(rows, covered, key, k).standing;
        const after = runUpOver(widened, covered, key, k).standing;
        if (before.kind !== 'ranked' || after.kind !== 'ranked') return;
        expect(after.rank.best).toBeLessThanOrEqual(before.rank.best);
        expect(after.rank.worst).toBeGreaterThanOrEqual(before.rank.worst);
        expect(after.p.best).toBeLessThanOrEqual(before.p.best);
        expect(after.p.worst).toBeGreaterThanOrEqual(before.p.worst);
      },
    ),
  );
});

test('all days moved alike change nothing', () => {
  fc.assert(
    fc.property(
      attackRows,
      anyCoverage,
      winterDay,
      length,
      fc.integer({ min: -4000, max: 4000 }),
      (rows, covered, key, k, shift) => {
        const moved = (one: string) => addDays(day(one), shift);
        const movedRows = rows.map((row) => ({
          ...row,
          when: row.when.split('..').map(moved).join('..'),
          ...(row.knownOn ? { knownOn: moved(row.knownOn) } : {}),
        }));
        const before = runUpOver(rows, covered, key, k);
        const after = runUpOver(movedRows, covered.map(moved), moved(key), k, {
          ...all,
          today: moved(all.today),
        });
        expect(after).toEqual({ ...before, days: before.days.map(moved) });
      },
    ),
  );
});
