import type { CoverageSpan } from '../domain/coverage';
import { type Day, dayNumber } from '../domain/day';
import type { RunUpDay, RunUpSeries } from '../domain/run-up-series';
import { type Bars, layoutBars, openRise } from './bars';

/** A height that holds over one day: it begins with the day and ends with it. */
export interface DayStep {
  readonly day: number;
  readonly value: number;
}

/** What the reference spans on one day. */
export interface DayBand {
  readonly day: number;
  readonly least: number;
  readonly most: number;
}

/** The marks of a run-up in the units of the data: days across, attacks up. */
export interface RunUpMarks {
  readonly bars: Bars;
  /** Attacks so far at least, and at most as far as an upper bound is known; on covered days alone. */
  readonly low: readonly DayStep[];
  readonly high: readonly DayStep[];
  /** Where the line at most loses its upper bound, and how high it stood until then; null where it never does. */
  readonly opens: DayStep | null;
  readonly band: readonly DayBand[];
  /** The highest top of all. */
  readonly highest: number;
}

/** Lays out a run-up. */
export function runUpMarks(
  { days, counts, spanning }: RunUpSeries,
  spans: readonly CoverageSpan[],
  today: Day,
): RunUpMarks {
  const bars = layoutBars(counts, spanning, spans, today);
  const low = steps(days, ({ soFar }) => soFar?.low ?? null);
  const high = steps(days, ({ soFar }) => soFar?.high ?? null);
  const open = days.find(({ soFar }) => soFar?.high === null);
  const opens = open?.soFar
    ? {
        day: dayNumber(open.day),
        value: Math.max(high.at(-1)?.value ?? 0, open.soFar.low),
      }
    : null;
  const band = days.flatMap((one) => (one.band ? [{ day: dayNumber(one.day), ...one.band }] : []));
  return {
    bars,
    low,
    high,
    opens,
    band,
    highest: Math.max(
      bars.highest,
      ...[...low, ...high].map(({ value }) => value),
      ...band.map(({ most }) => most),
      opens ? opens.value + openRise : 0,
    ),
  };
}

function steps(days: readonly RunUpDay[], heightOf: (day: RunUpDay) => number | null): DayStep[] {
  return days.flatMap((one) => {
    const value = heightOf(one);
    return value === null ? [] : [{ day: dayNumber(one.day), value }];
  });
}
