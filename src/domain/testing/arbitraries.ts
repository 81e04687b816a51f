import * as fc from 'fast-check';
import type { AttackFilter } from '../attack-filter';
import type { CoverageBasis, CoverageSpan } from '../coverage';
import { addDays, type Day, day, dayFromNumber, dayLimits, dayNumber } from '../day';
import type { DayRange } from '../day-range';
import { intervalUnits } from '../interval';
import { splits } from '../split';
import type { AttackRow, StatementRow } from './columns';
import { span } from './dataset';

export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: dayNumber(dayLimits.first), max: dayNumber(dayLimits.last) })
  .map(dayFromNumber);

export const anyRange: fc.Arbitrary<DayRange> = fc
  .tuple(anyDay, anyDay)
  .map(([a, b]) => (a < b ? { start: a, end: b } : { start: b, end: a }));

const firstDay = day('2021-10-20');

/**
 * A day of one winter: few enough days for records to coincide, across months, a year and a clock
 * change.
 */
export const winterDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 90 })
  .map((offset) => addDays(firstDay, offset));

export const winterRange: fc.Arbitrary<DayRange> = fc
  .tuple(
    winterDay,
    fc.oneof(
      { arbitrary: fc.integer({ min: 0, max: 40 }), weight: 7 },
      { arbitrary: fc.constant(0), weight: 1 },
    ),
  )
  .map(([start, more]) => ({ start, end: addDays(start, more) }));

const id = fc.constantFrom('a', 'b', 'c', 'd');

const dates = fc
  .record({
    start: winterDay,
    more: fc.oneof({ arbitrary: fc.constant(0), weight: 2 }, fc.integer({ min: 1, max: 45 })),
    delay: fc.integer({ min: -2, max: 9 }),
  })
  .map(({ start, more, delay }) => {
    const end = addDays(start, more);
    return { when: `${start}..${end}`, knownOn: addDays(end, delay) };
  });

/**
 * Up to 25 records. Some have exactly the days of the record before, because two random ranges are
 * almost never the same.
 */
function records<Row extends { readonly when: string; readonly knownOn: string }>(
  row: fc.Arbitrary<Row>,
): fc.Arbitrary<Row[]> {
  const isAgain = fc.oneof({ arbitrary: fc.constant(false), weight: 3 }, fc.constant(true));
  const drawn = fc.tuple(row, isAgain);
  // By default, fast-check rarely makes arrays of more than 10.
  return fc
    .oneof(fc.array(drawn, { maxLength: 25 }), fc.array(drawn, { maxLength: 25, size: 'max' }))
    .map((all) => {
      const rows: Row[] = [];
      for (const [own, again] of all) {
        const { when, knownOn } = (again ? rows.at(-1) : null) ?? own;
        rows.push({ ...own, when, knownOn });
      }
      return rows;
    });
}

export const attackRows: fc.Arbitrary<AttackRow[]> = records(
  fc
    .record({
      dates,
      low: fc.integer({ min: 0, max: 3 }),
      more: fc.option(fc.integer({ min: 0, max: 2 }), { freq: 4 }),
      group: fc.option(id),
      governorates: fc.uniqueArray(fc.constantFrom('w', 'x', 'y', 'z'), {
        minLength: 1,
        maxLength: 2,
      }),
      // Some are a version that was corrected or withdrawn later, or on the day it became known.
      knownFor: fc.oneof(
        { arbitrary: fc.constant(null), weight: 3 },
        fc.constant(0),
        fc.integer({ min: 1, max: 20 }),
      ),
    })
    .map(({ dates: { when, knownOn }, low, more, knownFor, ...rest }) => ({
      when,
      knownOn,
      low,
      high: more === null ? null : low + more,
      knownFor,
      ...rest,
    })),
).map((rows) =>
  rows.map(({ knownFor, ...row }) =>
    knownFor === null ? row : { ...row, knownUntil: addDays(day(row.knownOn), knownFor) },
  ),
);

export const statementRows: fc.Arbitrary<StatementRow[]> = records(
  fc
    .record({
      dates,
      kind: fc.constantFrom('threat', 'announcement', 'context'),
      organisation: fc.option(id),
    })
    .map(({ dates: { when, knownOn }, ...rest }) => ({ when, knownOn, ...rest })),
);

export const coverageSpans: fc.Arbitrary<CoverageSpan[]> = fc
  .array(
    fc.record({
      gap: fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 12 })),
      more: fc.integer({ min: 0, max: 15 }),
      basis: fc.constantFrom<CoverageBasis>('listed', 'stated', 'selected'),
    }),
    { maxLength: 5 },
  )
  .map((parts) => {
    let end = firstDay;
    return parts.map(({ gap, more, basis }) => {
      const start = addDays(end, gap);
      end = addDays(start, more);
      return span(`${start}..${end}`, basis);
    });
  });

export const attackFilters: fc.Arbitrary<AttackFilter> = fc.record({
  group: fc.option(id, { freq: 2 }),
  area: fc.option(fc.constantFrom('w', 'x', 'y'), { freq: 2 }),
  today: winterDay,
});

export const anyUnit = fc.constantFrom(...intervalUnits);
export const anySplit = fc.constantFrom(...splits);
