import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AttackFilter } from './attack-filter';
import { type Bound, isExact } from './bound';
import { addDays, type Day, day } from './day';
import { movableCounts } from './moved-counts';
import { type RunUp, runUp } from './run-up';
import { attackFilters, attackRows, winterDay } from './testing/arbitraries';
import { type AttackRow, attackColumns } from './testing/columns';
import { attackBound, attacksAmong } from './window';

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

/** A run-up with another window to be compared with, and an attack in it that passes the filter. */
const ranked = fc
  .record({
    rows: attackRows,
    filter: attackFilters,
    covered: mostlyCovered,
    at: fc.nat(90),
    length: fc.constantFrom(1, 3, 7, 14),
    low: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ rows, filter, covered, at, length, low }) => {
    const last = covered[at % covered.length] ?? day('2021-11-01');
    const own: AttackRow = {
      when: last,
      knownOn: '2021-10-01',
      low,
      group: filter.group,
      governorates: [filter.area ?? 'w'],
    };
    return { rows: [...rows, own], filter, covered, key: addDays(last, 1), length };
  });

/** The run-up as `runUp` has it, by counting every window by its records. */
function runUpByRecords(
  rows: readonly AttackRow[],
  covered: readonly Day[],
  key: Day,
  length: number,
  filter: AttackFilter,
): RunUp {
  const columns = attackColumns(rows);
  const boundOf = (among: readonly Day[]) =>
    attackBound(columns, attacksAmong(columns, filter, among));
  const top = ({ high }: Bound) => high ?? Number.POSITIVE_INFINITY;
  const days = covered.filter((one) => one >= addDays(key, -length) && one < key);
  const windows = Array.from({ length: 241 }, (_, n) => n - 120)
    .map((shift) => days.map((one) => addDays(one, shift)))
    .filter((moved) => moved.every((one) => covered.includes(one)));
  const bound = boundOf(days);
  const [low, high] = [bound.low, top(bound)];
  const others = windows.filter((moved) => moved[0] !== days[0]).map(boundOf);
  const count = (is: (other: Bound) => boolean) => 1 + others.filter(is).length;
  const cannotRank = (reason: 'noCoverage' | 'onlyWindow' | 'noAttack') => ({
    length,
    days,
    bound,
    stillComingIn: 0,
    ranking: { kind: 'cannotRank' as const, reason },
  });
  if (days.length === 0) return cannotRank('noCoverage');
  if (others.length === 0) return cannotRank('onlyWindow');
  if ([bound, ...others].every((one) => one.high === 0)) return cannotRank('noAttack');
  return {
    length,
    days,
    bound,
    stillComingIn: 0,
    ranking: {
      kind: 'ranked',
      windows: windows.length,
      rank: {
        best: count((other) => other.low > high),
        worst: count((other) => top(other) > low),
      },
      p: {
        best: count((other) => other.low >= high) / windows.length,
        worst: count((other) => top(other) >= low) / windows.length,
      },
      smallestP: 1 / windows.length,
      tied: others.filter((other) => isExact(other) && other.low === low && other.high === high)
        .length,
      unbounded: others.filter((other) => other.high === null).length,
    },
  };
}

test('rank and p are those of counting every window by its records', () => {
  fc.assert(
    fc.property(ranked, ({ rows, filter, covered, key, length: k }) => {
      const found = runUpOver(rows, covered, key, k, filter);
      expect(found).toEqual(runUpByRecords(rows, covered, key, k, filter));
      expect(found.ranking.kind).toBe('ranked');
    }),
  );
});

test('so is what cannot be ranked, whatever is covered', () => {
  fc.assert(
    fc.property(
      fc.oneof(attackRows, fc.constant([])),
      attackFilters,
      fc.oneof(anyCoverage, fc.constant([])),
      winterDay,
      length,
      (rows, filter, covered, key, k) => {
        expect(runUpOver(rows, covered, key, k, filter)).toEqual(
          runUpByRecords(rows, covered, key, k, filter),
        );
      },
    ),
  );
});

/** The ranking of a run-up that is ranked. */
function rankedStanding(found: RunUp) {
  if (found.ranking.kind !== 'ranked') throw new Error(`not ranked: ${found.ranking.reason}`);
  return found.ranking;
}

test('the best is never worse than the worst, and p is never below the smallest', () => {
  fc.assert(
    fc.property(ranked, ({ rows, filter, covered, key, length: k }) => {
      const { rank, p, smallestP } = rankedStanding(runUpOver(rows, covered, key, k, filter));
      expect(rank.best).toBeLessThanOrEqual(rank.worst);
      expect(p.best).toBeLessThanOrEqual(p.worst);
      expect(p.best).toBeGreaterThanOrEqual(smallestP);
      expect(p.worst).toBeLessThanOrEqual(1);
    }),
  );
});

test('a wider bound of a record never narrows rank or p', () => {
  const widening = fc.tuple(fc.nat(25), fc.nat(2), fc.option(fc.nat(3)));
  fc.assert(
    fc.property(ranked, widening, ({ rows, filter, covered, key, length: k }, wider) => {
      const [at, less, more] = wider;
      const widened = rows.map((row, place) => {
        if (place !== at % rows.length) return row;
        const { low = 0, high = low } = row;
        return {
          ...row,
          low: Math.max(0, low - less),
          high: high === null || more === null ? null : high + more,
        };
      });
      const before = rankedStanding(runUpOver(rows, covered, key, k, filter));
      const after = rankedStanding(runUpOver(widened, covered, key, k, filter));
      expect(after.rank.best).toBeLessThanOrEqual(before.rank.best);
      expect(after.rank.worst).toBeGreaterThanOrEqual(before.rank.worst);
      expect(after.p.best).toBeLessThanOrEqual(before.p.best);
      expect(after.p.worst).toBeGreaterThanOrEqual(before.p.worst);
    }),
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
          ...(row.knownUntil ? { knownUntil: moved(row.knownUntil) } : {}),
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
