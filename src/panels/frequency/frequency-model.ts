import type { AttackFilter } from '../../domain/attack-filter';
import type { AttackColumns, StatementColumns } from '../../domain/columns';
import {
  type CoverageSpan,
  type DayStateRun,
  dayStateRuns,
  type IntervalCoverage,
  intervalCoverage,
  type Remark,
} from '../../domain/coverage';
import { type Day, dayNumber, earlier } from '../../domain/day';
import { type DayRange, overlaps } from '../../domain/day-range';
import { type Finding, findings } from '../../domain/finding';
import { foldedDays } from '../../domain/folded-days';
import {
  type Frequency,
  frequency,
  type SpanningRecords,
  spanningRecords,
  sumsByPart,
} from '../../domain/frequency';
import { type IntervalUnit, intervalsOf } from '../../domain/interval';
import { groupByDay, type KeyDateGroup } from '../../domain/key-date-groups';
import { daysToGo, occurrencesIn } from '../../domain/key-dates';
import { type SeriesSplit, splitSeries } from '../../domain/split';
import { attackCoverage } from '../../domain/still-coming-in';
import { tallyOf } from '../../domain/tally';
import { type ThreatMark, threatMarks } from '../../domain/threats';
import { attackFilterOf, periodOf } from '../../domain/view';
import { expectedYear } from '../../format/day';
import type { ViewState } from '../../url/view-state';

export interface AxisKeyDate extends KeyDateGroup {
  readonly days: number;
}

export interface FrequencyModel {
  readonly asOf: Day;
  /** For words for days; null if the period has several years. */
  readonly readerYear: Day | null;
  readonly unit: IntervalUnit;
  readonly period: DayRange;
  readonly series: SeriesSplit;
  readonly counts: Frequency;
  /**
   * Parts with an attack known by today, without those that the filters leave out: the table has
   * columns for these only, so that it does not name a group too early and shows no 0 for what was
   * not counted.
   */
  readonly knownParts: readonly { readonly key: string; readonly part: number }[];
  readonly spanning: readonly SpanningRecords[];
  readonly spans: readonly CoverageSpan[];
  readonly coverage: readonly IntervalCoverage[];
  readonly runs: readonly DayStateRun[];
  /** Whole intervals that the chart can fold; null if there are none. */
  readonly foldable: DayRange | null;
  readonly keyDates: readonly AxisKeyDate[];
  readonly threats: readonly ThreatMark[] | null;
  readonly statementSpans: readonly DayRange[];
  readonly findings: readonly Finding[];
  readonly remarks: readonly Remark[];
}

/**
 * Not covered or only stated to be empty, and no attack may fall there. Not for days to come, which
 * are never folded.
 */
function isWithoutData(
  { parts, highTouching, openTouching }: Frequency,
  coverage: readonly IntervalCoverage[],
  position: number,
): boolean {
  const { days, notCovered, stated } = coverage[position] ?? { days: 1, notCovered: 0, stated: 0 };
  const isFree = (cells: Int32Array) =>
    cells.subarray(position * parts, (position + 1) * parts).every((count) => count === 0);
  return notCovered + stated === days && isFree(highTouching) && isFree(openTouching);
}

function knownParts(columns: AttackColumns, series: SeriesSplit, filter: AttackFilter) {
  // Only the filter on the split itself leaves out a part.
  const own = {
    group: series.column === 'actor' ? filter.group : null,
    area: series.column === 'governorates' ? filter.area : null,
    today: filter.today,
  };
  return sumsByPart(tallyOf(columns, own), series).flatMap(({ days, spanning }, part) =>
    days.length + spanning.length > 0 ? [{ key: series.keys[part] ?? '', part }] : [],
  );
}

export function frequencyModel(
  { dataset, view, today }: ViewState,
  unit: IntervalUnit,
  attacks: AttackColumns,
  statements: StatementColumns | undefined,
): FrequencyModel {
  const period = periodOf(view, dataset);
  const intervals = intervalsOf(period, unit);
  const filter = attackFilterOf(view, today);
  const series = splitSeries(attacks, view.split);
  const counts = frequency(attacks, filter, intervals, series);
  const spans = attackCoverage(dataset, attacks, today);
  const coverage = intervals.map((interval) => intervalCoverage(spans, interval, today));
  // A day with attacks of other groups has data, so it is not folded.
  const everyone = frequency(
    attacks,
    { group: null, area: null, today },
    intervals,
    splitSeries(attacks, 'none'),
  );
  return {
    asOf: dataset.asOf,
    readerYear: expectedYear(period, dataset.asOf),
    unit,
    period,
    series,
    counts,
    knownParts: knownParts(attacks, series, filter),
    spanning: spanningRecords(counts, attacks, series),
    spans,
    coverage,
    runs: dayStateRuns(spans, period, today),
    foldable: foldedDays(intervals, (position) => isWithoutData(everyone, coverage, position)),
    // A month and its first day are different places on the axis.
    keyDates: groupByDay(
      occurrencesIn(dataset.keyDates, period, today),
      ({ start, end }) => start + end,
    ).map((one) => ({ ...one, days: daysToGo(one.on, today) })),
    threats: statements
      ? threatMarks(
          statements,
          { organisation: view.group, today },
          dayNumber(period.start),
          dayNumber(period.end),
        )
      : null,
    statementSpans: dataset.coverage.statements
      .filter(({ start }) => start <= today)
      .map(({ start, end }) => ({ start, end: earlier(end, today) })),
    remarks: dataset.remarks.filter(({ knownOn, on }) => knownOn <= today && overlaps(on, period)),
    findings: findings(attacks, filter, spans, period),
  };
}
