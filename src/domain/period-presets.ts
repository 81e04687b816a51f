import { type CoverageSpan, lastCoveredDays } from './coverage';
import { countedBases } from './covered-days';
import { addDays, type Day, daysBetween } from './day';
import { type DayRange, hullOf, sameRange } from './day-range';
import { intervalsOf } from './interval';
import { isDay, type KeyDateOccurrence, occurrencesIn } from './key-dates';
import type { KeyDate } from './records';
import type { RunUpLength, StatedDays } from './view';

/** Two periods that are chosen by a rule, not by a look at the chart. */
export type Preset = { readonly a: DayRange; readonly b: DayRange } & (
  | {
      /** The last so many covered days against as many before. */
      readonly kind: 'recent';
      readonly length: RunUpLength;
    }
  /** A month against the one before. */
  | { readonly kind: 'months' }
  | {
      /** The days before one key date against those before another. */
      readonly kind: 'runUps';
      readonly length: RunUpLength;
      readonly aDate: KeyDateOccurrence;
      readonly bDate: KeyDateOccurrence;
    }
  | {
      /** The days after a key date against those before it. */
      readonly kind: 'aroundDate';
      readonly length: RunUpLength;
      readonly date: KeyDateOccurrence;
    }
);

/** What presets are made from. */
export interface PresetGround {
  readonly spans: readonly CoverageSpan[];
  readonly keyDates: readonly KeyDate[];
  readonly today: Day;
  readonly stated: StatedDays;
  /** Length of the run-ups and of the days around a key date. */
  readonly runUp: RunUpLength;
}

/** How far from today a key date may be to be offered, in days before and after. */
const reach = { before: 120, after: 60 };

/** Most key dates whose run-ups are offered, the nearest to today: every two of them are a pair. */
const mostDates = 8;

/** The days [d - length, d): those before a key date. */
function runUpTo({ on }: KeyDateOccurrence, length: number): DayRange {
  return { start: addDays(on.start, -length), end: addDays(on.start, -1) };
}

function recent({ spans, today, stated }: PresetGround, length: RunUpLength): Preset {
  const bases = countedBases(stated);
  const last = lastCoveredDays(spans, bases, today, length);
  const a = hullOf(last) ?? { start: addDays(today, 1 - length), end: today };
  const before = lastCoveredDays(spans, bases, today, length, a.start);
  const hull = before.length === length ? hullOf(before) : null;
  // Fewer covered days than asked for: the calendar days before, which the verdict then refuses.
  const b = hull ?? { start: addDays(a.start, -length), end: addDays(a.start, -1) };
  return { kind: 'recent', length, a, b };
}

/** The last two months with a covered day, each against the month before it. */
function months({ spans, today, stated }: PresetGround): Preset[] {
  const last = lastCoveredDays(spans, countedBases(stated), today, 1)[0] ?? today;
  const first = addDays(last, -100);
  const all = intervalsOf({ start: first, end: last }, 'month').toReversed();
  return [0, 1].flatMap((index) => {
    const [a, b] = [all[index], all[index + 1]];
    return a && b ? [{ kind: 'months', a, b } as const] : [];
  });
}

function occurrences({ keyDates, today }: PresetGround): KeyDateOccurrence[] {
  const range = { start: addDays(today, -reach.before), end: addDays(today, reach.after) };
  const away = ({ on }: KeyDateOccurrence) => Math.abs(daysBetween(today, on.start));
  const near = occurrencesIn(keyDates, range, today)
    .filter(isDay)
    .sort((one, other) => away(one) - away(other))
    .slice(0, mostDates);
  return near.sort((one, other) => daysBetween(one.on.start, other.on.start));
}

function runUps(ground: PresetGround): Preset[] {
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

function aroundDates(ground: PresetGround): Preset[] {
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

/**
 * The pairs of periods that are offered as of today, by kind: recent days, months, run-ups to key dates
 * within 120 days before and 60 after today, at most 8 of them (the later one first), days after and before
 * a key date.
 */
export function periodPresets(ground: PresetGround): Preset[] {
  const all = [
    recent(ground, 7),
    recent(ground, 14),
    recent(ground, 28),
    ...months(ground),
    ...runUps(ground),
    ...aroundDates(ground),
  ];
  // Two key dates of one day make the same pair twice.
  return all.filter((preset, index) => all.findIndex((one) => samePair(one, preset)) === index);
}

/** Two periods, whichever is looked at. */
type Pair = Pick<Preset, 'a' | 'b'>;

/** Whether two pairs have the same periods, in the same order. */
export function samePair(one: Pair, other: Pair): boolean {
  return sameRange(one.a, other.a) && sameRange(one.b, other.b);
}
