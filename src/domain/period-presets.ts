import { type CoverageSpan, lastCoveredDays } from './coverage';
import { countedBases, coveredDays } from './covered-days';
import { addDays, type Day, daysBetween } from './day';
import { type DayRange, enclosingRange, lengthInDays, sameRange } from './day-range';
import { intervalsOf, wholeInterval } from './interval';
import { groupByDay } from './key-date-groups';
import { isDay, type KeyDateOccurrence, occurrencesIn } from './key-dates';
import type { KeyDate } from './records';
import { minCoverage } from './verdict-limits';
import type { RunUpLength, StatedDays } from './view';

/** Two periods that follow from a rule, not from looking at the chart. */
export type Preset = { readonly a: DayRange; readonly b: DayRange } & (
  | {
      readonly kind: 'recent';
      readonly length: RunUpLength;
    }
  | { readonly kind: 'months' }
  | {
      readonly kind: 'runUps';
      readonly length: RunUpLength;
      readonly aDate: KeyDateOccurrence;
      readonly bDate: KeyDateOccurrence;
    }
  | {
      readonly kind: 'aroundDate';
      readonly length: RunUpLength;
      readonly date: KeyDateOccurrence;
    }
);

export interface PresetInputs {
  readonly spans: readonly CoverageSpan[];
  readonly keyDates: readonly KeyDate[];
  readonly today: Day;
  readonly stated: StatedDays;
  readonly runUp: RunUpLength;
}

const reach = { before: 120, after: 60 };

/** Nearest to today first. Limited because the number of pairs grows with the square. */
const maxDates = 8;

function runUpTo({ on }: KeyDateOccurrence, length: number): DayRange {
  return { start: addDays(on.start, -length), end: addDays(on.start, -1) };
}

function recent({ spans, today, stated }: PresetInputs, length: RunUpLength): Preset {
  const bases = countedBases(stated);
  const last = lastCoveredDays(spans, bases, today, length);
  const a = enclosingRange(last) ?? { start: addDays(today, 1 - length), end: today };
  const before = lastCoveredDays(spans, bases, today, length, a.start);
  const enclosing = before.length === length ? enclosingRange(before) : null;
  // Not enough covered days: use the calendar days before. The verdict then says that it cannot say.
  const b = enclosing ?? { start: addDays(a.start, -length), end: addDays(a.start, -1) };
  return { kind: 'recent', length, a, b };
}

/**
 * The month of the last covered day and the month before it, each compared with the month before. If
 * less than 70% of a month is covered, the covered days of both are compared instead.
 */
function months({ spans, today, stated }: PresetInputs): Preset[] {
  const bases = countedBases(stated);
  const last = lastCoveredDays(spans, bases, today, 1)[0] ?? today;
  const first = addDays(last, -100);
  const all = intervalsOf({ start: first, end: last }, 'month')
    .map(({ start }) => wholeInterval(start, 'month'))
    .toReversed();
  return [0, 1].flatMap((index) => {
    const [a, b] = [all[index], all[index + 1]];
    if (!a || !b) return [];
    const covered = [a, b].map((month) => coveredDays(spans, bases, month, today));
    return [{ kind: 'months', ...comparableRanges({ a, b }, covered) } as const];
  });
}

/**
 * From the first to the last covered day of each range if less than 70% of one is covered. The ranges
 * themselves if that is enough, or if one has no covered day.
 */
export function comparableRanges(
  { a, b }: Pair,
  [daysA = [], daysB = []]: readonly (readonly Day[])[],
): Pair {
  const isEnough = (range: DayRange, days: readonly Day[]) =>
    days.length >= minCoverage * lengthInDays(range);
  const covered = { a: enclosingRange(daysA), b: enclosingRange(daysB) };
  if (!covered.a || !covered.b || (isEnough(a, daysA) && isEnough(b, daysB))) return { a, b };
  return { a: covered.a, b: covered.b };
}

function occurrences({ keyDates, today }: PresetInputs): KeyDateOccurrence[] {
  const range = { start: addDays(today, -reach.before), end: addDays(today, reach.after) };
  const away = ({ on }: KeyDateOccurrence) => Math.abs(daysBetween(today, on.start));
  const near = groupByDay(occurrencesIn(keyDates, range, today).filter(isDay))
    .sort((one, other) => away(one) - away(other))
    .slice(0, maxDates);
  return near.sort((one, other) => daysBetween(one.on.start, other.on.start));
}

function runUps(ground: PresetInputs): Preset[] {
  const length = ground.runUp;
  const dates = occurrences(ground);
  return dates.flatMap((aDate, index) =>
    dates.slice(index + 1).map(
      (bDate): Preset => ({
        kind: 'runUps',
        length,
        aDate,
        bDate,
        a: runUpTo(aDate, length),
        b: runUpTo(bDate, length),
      }),
    ),
  );
}

function aroundDates(ground: PresetInputs): Preset[] {
  const length = ground.runUp;
  return occurrences(ground)
    .filter(({ on }) => on.end < ground.today)
    .map((date) => ({
      kind: 'aroundDate',
      length,
      date,
      a: { start: addDays(date.on.end, 1), end: addDays(date.on.end, length) },
      b: runUpTo(date, length),
    }));
}

export function periodPresets(ground: PresetInputs): Preset[] {
  const all = [
    recent(ground, 7),
    recent(ground, 14),
    recent(ground, 28),
    ...months(ground),
    ...runUps(ground),
    ...aroundDates(ground),
  ];
  // The days before a key date may be the last covered days too.
  return all.filter((preset, index) => all.findIndex((one) => samePair(one, preset)) === index);
}

type Pair = Pick<Preset, 'a' | 'b'>;

export function samePair(one: Pair, other: Pair): boolean {
  return sameRange(one.a, other.a) && sameRange(one.b, other.b);
}
