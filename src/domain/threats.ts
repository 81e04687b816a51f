import type { Bound } from './bound';
import { at, isRowCurrentOn, type StatementColumns } from './columns';
import { type Day, type DayNumber, dayFromNumber, dayNumber } from './day';
import type { DayRange } from './day-range';
import { overlapWith } from './day-runs';
import { type Means, type Target, targets } from './records';
import type { Match } from './window';

export interface ThreatFilter {
  readonly organisation: string | null;
  readonly today: Day;
}

export function threatFilter(
  columns: StatementColumns,
  filter: ThreatFilter,
): (row: number) => boolean {
  const threat = columns.dictionaries.kind.indexOf('threat');
  const wanted = columns.dictionaries.organisation.indexOf(filter.organisation ?? '');
  const today = dayNumber(filter.today);
  const { kind, organisation } = columns.columns;
  return (row) =>
    at(kind, row) === threat &&
    isRowCurrentOn(columns.columns, row, today) &&
    (filter.organisation === null || (wanted >= 0 && at(organisation, row) === wanted));
}

export function threatsAmong(
  columns: StatementColumns,
  filter: ThreatFilter,
  days: readonly Day[],
): Match[] {
  const passes = threatFilter(columns, filter);
  const place = overlapWith(days);
  const hits: Match[] = [];
  for (let row = 0; row < columns.rows; row += 1) {
    if (!passes(row)) continue;
    const fit = place(at(columns.columns.start, row), at(columns.columns.end, row));
    if (fit) hits.push({ row, fit });
  }
  return hits;
}

/**
 * The bound of the hits: those within the days count as certain, those that only overlap them as
 * possible.
 */
export function threatBound(hits: readonly Match[]): Bound {
  return { low: hits.filter(({ fit }) => fit === 'within').length, high: hits.length };
}

export interface TargetCount {
  readonly target: Target;
  readonly bound: Bound;
}

/**
 * Most named first, without targets that none names. A threat that names several counts in each.
 */
export function threatTargets(columns: StatementColumns, hits: readonly Match[]): TargetCount[] {
  return targets
    .map((target) => ({
      target,
      bound: threatBound(hits.filter(({ row }) => targetsOf(columns, row).includes(target))),
    }))
    .filter(({ bound }) => bound.high !== 0)
    .sort((a, b) => (b.bound.high ?? 0) - (a.bound.high ?? 0));
}

export function targetsOf(columns: StatementColumns, row: number): readonly Target[] {
  return columns.dictionaries.targets[at(columns.columns.targets, row)] ?? [];
}

export function meansOf(columns: StatementColumns, row: number): readonly Means[] {
  return columns.dictionaries.means[at(columns.columns.means, row)] ?? [];
}

export function statementDays(columns: StatementColumns, id: string, today: Day): DayRange | null {
  const now = dayNumber(today);
  const row = columns.columns.id.findIndex(
    (one, place) => one === id && isRowCurrentOn(columns.columns, place, now),
  );
  if (row < 0) return null;
  return {
    start: dayFromNumber(at(columns.columns.start, row)),
    end: dayFromNumber(at(columns.columns.end, row)),
  };
}

export interface ThreatMark {
  readonly id: string;
  readonly start: DayNumber;
  readonly end: DayNumber;
}

export function threatMarks(
  columns: StatementColumns,
  filter: ThreatFilter,
  first: DayNumber,
  last: DayNumber,
): ThreatMark[] {
  const passes = threatFilter(columns, filter);
  const { start, end, id } = columns.columns;
  const marks: ThreatMark[] = [];
  for (let row = 0; row < columns.rows; row += 1) {
    const mark = { id: id[row] ?? '', start: at(start, row), end: at(end, row) };
    if (mark.end >= first && mark.start <= last && passes(row)) marks.push(mark);
  }
  return marks.sort((a, b) => a.start - b.start);
}
