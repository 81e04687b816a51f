import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignedDayAt, alignedDays } from './aligned-days';
import type { CoverageBasis } from './coverage';
import { coveredDays } from './covered-days';
import { addDays, daysBetween } from './day';
import { isWithin, lengthInDays } from './day-range';
import { attackFilters, attackRows, winterDay, winterRange } from './testing/arbitraries';
import { attackColumns } from './testing/columns';
import { span } from './testing/dataset';
import { attackBound, attacksAmong } from './window';

const listedOnly: readonly CoverageBasis[] = ['listed'];
const withStated: readonly CoverageBasis[] = ['listed', 'stated'];

describe('for any attacks, coverage and day', () => {
  const spans = [
    span('2021-10-25..2021-11-20', 'listed'),
    span('2021-11-21..2021-12-01', 'stated'),
    span('2021-12-05..2022-01-10', 'listed'),
  ];
  const bases = fc.constantFrom(listedOnly, withStated);
  test('single days add up, and what runs on ends as the bound of the covered days', () => {
    fc.assert(
      fc.property(
        attackRows,
        attackFilters,
        winterRange,
        bases,
        (rows, filter, period, counted) => {
          const columns = attackColumns(rows);
          const { today } = filter;
          const aligned = alignedDays(columns, filter, spans, counted, period, today, period.start);
          const all = attacksAmong(
            columns,
            filter,
            aligned.days.map((one) => one.day),
            (row) => columns.columns.start[row] === columns.columns.end[row],
          );
          const dated = aligned.days.reduce((sum, one) => sum + (one.dated?.low ?? 0), 0);
          expect(dated).toBe(attackBound(columns, all).low);
          const covered = coveredDays(spans, counted, period, today);
          expect(aligned.days.filter((one) => one.counted).map((one) => one.day)).toEqual(covered);
          expect(aligned.days.at(-1)?.running ?? null).toEqual(
            covered.length === 0
              ? null
              : attackBound(columns, attacksAmong(columns, filter, covered)),
          );
        },
      ),
    );
  });
  test('a day has the bound of its records, and brackets stay within the period', () => {
    fc.assert(
      fc.property(attackRows, attackFilters, winterRange, (rows, filter, period) => {
        const columns = attackColumns(rows);
        const { days: all, spanning } = alignedDays(
          columns,
          filter,
          spans,
          listedOnly,
          period,
          filter.today,
          period.start,
        );
        expect(all).toHaveLength(lengthInDays(period));
        for (const one of all) {
          const bound = attackBound(columns, attacksAmong(columns, filter, [one.day]));
          expect(one.bound ?? { low: 0, high: 0 }).toEqual(bound);
        }
        for (const { from, to, range } of spanning) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThan(all.length);
          if (isWithin(range, period)) expect(to - from + 1).toBe(lengthInDays(range));
        }
      }),
    );
  });
  test('another day to align by moves the offsets and nothing else', () => {
    fc.assert(
      fc.property(
        attackRows,
        attackFilters,
        winterRange,
        winterDay,
        (rows, filter, period, zero) => {
          const columns = attackColumns(rows);
          const by = (zeroDay: typeof zero) =>
            alignedDays(columns, filter, spans, listedOnly, period, filter.today, zeroDay);
          const [one, other] = [by(period.start), by(zero)];
          const shift = daysBetween(period.start, zero);
          expect(other.days).toEqual(one.days.map((d) => ({ ...d, offset: d.offset - shift })));
          expect(other.spanning).toEqual(
            one.spanning.map((r) => ({ ...r, from: r.from - shift, to: r.to - shift })),
          );
          expect(alignedDayAt(other, 0)?.day ?? zero).toBe(zero);
        },
      ),
    );
  });
  test('a longer period has the same days and more', () => {
    fc.assert(
      fc.property(
        attackRows,
        attackFilters,
        winterRange,
        fc.nat({ max: 9 }),
        (rows, filter, period, more) => {
          const columns = attackColumns(rows);
          const daysOfPeriod = (end: typeof period.end) =>
            alignedDays(
              columns,
              filter,
              spans,
              listedOnly,
              { ...period, end },
              filter.today,
              period.start,
            ).days;
          const [short, long] = [daysOfPeriod(period.end), daysOfPeriod(addDays(period.end, more))];
          expect(long.slice(0, short.length)).toEqual(short);
        },
      ),
    );
  });
});
