import * as fc from 'fast-check';
import type { AttackFilter } from '../attack-filter';
import { addDays, type Day, day, dayFromNumber, dayLimits, dayNumber } from '../day';
import type { DayRange } from '../day-range';
import { intervalUnits } from '../interval';
import { splits } from '../split';
import type { AttackRow, StatementRow } from './columns';

/** Any day that is accepted. */
export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: dayNumber(dayLimits.first), max: dayNumber(dayLimits.last) })
  .map(dayFromNumber);

/** Any range of accepted days. */
export const anyRange: fc.Arbitrary<DayRange> = fc
  .tuple(anyDay, anyDay)
  .map(([a, b]) => (a < b ? { start: a, end: b } : { start: b, end: a }));

const firstDay = day('2021-10-20');

/** A day of a winter: few enough days for records to meet, across months, a year and a clock change. */
export const winterDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 90 })
  .map((offset) => addDays(firstDay, offset));

/** Up to 40 days of the winter. */
export const winterRange: fc.Arbitrary<DayRange> = fc
  .tuple(winterDay, fc.integer({ min: 0, max: 40 }))
  .map(([start, more]) => ({ start, end: addDays(start, more) }));

const id = fc.constantFrom('a', 'b', 'c', 'd');

/** Days of a record, mostly one, and the day it became known: soon after, seldom before its end. */
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

/** Some attacks of the winter. */
export const attackRows: fc.Arbitrary<AttackRow[]> = fc.array(
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
    })
    .map(({ dates: { when, knownOn }, low, more, group, governorates }) => {
      const high = more === null ? null : low + more;
      return { when, knownOn, low, high, group, governorates };
    }),
  { maxLength: 25 },
);

/** Some statements of the winter. */
export const statementRows: fc.Arbitrary<StatementRow[]> = fc.array(
  fc
    .record({
      dates,
      kind: fc.constantFrom('threat', 'announcement', 'context'),
      organisation: fc.option(id),
    })
    .map(({ dates: { when, knownOn }, ...rest }) => ({ when, knownOn, ...rest })),
  { maxLength: 25 },
);

/** A filter that such records may pass. */
export const attackFilters: fc.Arbitrary<AttackFilter> = fc.record({
  group: fc.option(id, { freq: 1 }),
  governorate: fc.option(fc.constantFrom('w', 'x', 'y'), { freq: 1 }),
  today: winterDay,
});

export const anyUnit = fc.constantFrom(...intervalUnits);
export const anySplit = fc.constantFrom(...splits);
