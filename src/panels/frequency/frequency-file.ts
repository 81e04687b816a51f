import { absenceIn } from '../../domain/absence';
import type { Bound } from '../../domain/bound';
import { type DayRange, intersection, isWithin, lengthInDays } from '../../domain/day-range';
import { datedBound, intervalBound, partBound } from '../../domain/frequency';
import { daysCutOff } from '../../domain/interval';
import { coverageWords } from '../../format/coverage';
import { boundColumns, type FileColumn, headingOf, tableFile } from '../../format/table-file';
import { daysInName, fileOrigin, periodCells } from '../../url/file-origin';
import type { ViewState } from '../../url/view-state';
import type { FrequencyModel } from './frequency-model';

interface FrequencyRow {
  /** `bracket` is for records over several intervals, as in the chart. */
  readonly row: 'interval' | 'bracket';
  readonly range: DayRange;
  /** Days in the period, `ofDays` of the whole week or month. */
  readonly days: number;
  readonly ofDays: number | null;
  readonly stillComingIn: number | null;
  readonly attacks: Bound | null;
  /** Adds up over all rows to the attacks of the period. */
  readonly dated: Bound | null;
  readonly coverage: string | null;
  readonly parts: readonly (Bound | null)[];
}

function rowsOf({ counts, coverage, unit, period, spanning, knownParts }: FrequencyModel) {
  const intervals = counts.intervals.map((range, position): FrequencyRow => {
    const covered = coverage[position];
    const isZero = covered !== undefined && absenceIn(covered) === 'countedZero';
    // Only a counted zero is 0.
    const known = (bound: Bound) => (bound.high === 0 && !isZero ? null : bound);
    const days = lengthInDays(range);
    return {
      row: 'interval',
      range,
      days,
      ofDays: days + daysCutOff(range, unit),
      stillComingIn: covered?.stillComingIn ?? null,
      attacks: known(intervalBound(counts, position)),
      dated: known(datedBound(counts, position)),
      coverage: covered ? coverageWords(covered) : null,
      parts: knownParts.map(({ part }) => known(partBound(counts, position, part))),
    };
  });
  const brackets = spanning.map(({ range, bound, part: onlyPart }): FrequencyRow => {
    const inPeriod = intersection(range, period);
    const dated = isWithin(range, period) ? bound : { ...bound, low: 0 };
    return {
      row: 'bracket',
      range,
      days: inPeriod ? lengthInDays(inPeriod) : 0,
      ofDays: null,
      stillComingIn: null,
      attacks: null,
      dated,
      coverage: null,
      parts: knownParts.map(({ part }) => (part === onlyPart ? dated : null)),
    };
  });
  return [...intervals, ...brackets];
}

export function frequencyFile(model: FrequencyModel, state: ViewState, now: number) {
  const { period, series, unit, knownParts } = model;
  const parts = series.split === 'none' ? [] : knownParts;
  const columns: FileColumn<FrequencyRow>[] = [
    { heading: 'row', cell: ({ row }) => row },
    { heading: 'start', cell: ({ range }) => range.start },
    { heading: 'end', cell: ({ range }) => range.end },
    { heading: 'days', cell: ({ days }) => days },
    { heading: 'of_days', cell: ({ ofDays }) => ofDays },
    { heading: 'still_coming_in_days', cell: ({ stillComingIn }) => stillComingIn },
    ...boundColumns<FrequencyRow>('attacks', ({ attacks }) => attacks),
    ...boundColumns<FrequencyRow>('dated', ({ dated }) => dated),
    { heading: 'coverage', cell: ({ coverage }) => coverage },
    ...parts.flatMap(({ key }, position) =>
      boundColumns<FrequencyRow>(
        `${series.split}_${headingOf(key)}`,
        (row) => row.parts[position] ?? null,
      ),
    ),
  ];
  const origin = fileOrigin(state, {
    counts: 'attacks',
    shown: { from: period.start, to: period.end, interval: unit, split: series.split },
    cells: { interval: unit, ...periodCells(period) },
    now,
  });
  return tableFile(`attacks-by-${unit}`, daysInName(period), columns, rowsOf(model), origin);
}
