import { dayNumber } from '../domain/day';
import type { RunUpDay, RunUpSeries } from '../domain/run-up-series';
import { type Bars, layoutBars, openRise } from './bars';

export interface DayStep {
  readonly day: number;
  readonly value: number;
}

export interface DayBand {
  readonly day: number;
  readonly least: number;
  readonly most: number;
}

export interface RunUpMarks {
  readonly bars: Bars;
  /** Running total over covered days only. `high` stops before the first day without an upper bound. */
  readonly low: readonly DayStep[];
  readonly high: readonly DayStep[];
  /** First day without an upper bound, at the height of the line until then; null if every day has one. */
  readonly opens: DayStep | null;
  readonly band: readonly DayBand[];
  readonly highest: number;
}

export function runUpMarks({ days, counts, spanning }: RunUpSeries): RunUpMarks {
  const bars = layoutBars(counts, spanning);
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
