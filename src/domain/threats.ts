import type { Bound } from './bound';
import { at, type StatementColumns, standsOn } from './columns';
import { type Day, type DayNumber, dayFromNumber, dayNumber } from './day';
import type { DayRange } from './day-range';
import { type Means, type Target, targets } from './records';
import { fitAmong, type Hit } from './window';

/** Which threats are numbered. Null lets every organisation through. */
export interface ThreatFilter {
  /** Id of the organisation spoken for. */
  readonly organisation: string | null;
  /** Only the versions that stood on this day. */
  readonly today: Day;
}

/** A test of row numbers: a threat, by the organisation, that stood today. */
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
    standsOn(columns.columns, row, today) &&
    (filter.organisation === null || (wanted >= 0 && at(organisation, row) === wanted));
}

/** The threats that have a day among `days`, in the order of the columns. */
export function threatsAmong(
  columns: StatementColumns,
  filter: ThreatFilter,
  days: readonly Day[],
): Hit[] {
  const passes = threatFilter(columns, filter);
  const place = fitAmong(days);
  const hits: Hit[] = [];
  for (let row = 0; row < columns.rows; row += 1) {
    if (!passes(row)) continue;
    const fit = place(at(columns.columns.start, row), at(columns.columns.end, row));
    if (fit) hits.push({ row, fit });
  }
  return hits;
}

/** How many threats fall among the days: at least those inside, at most those that touch. */
export function threatBound(hits: readonly Hit[]): Bound {
  return { low: hits.filter(({ fit }) => fit === 'inside').length, high: hits.length };
}

/** How many threats name a target. One threat may name several. */
export interface TargetCount {
  readonly target: Target;
  readonly bound: Bound;
}

/** What the threats among `hits` are against, most named first. Targets nobody names are left out. */
export function threatTargets(columns: StatementColumns, hits: readonly Hit[]): TargetCount[] {
  return targets
    .map((target) => ({
      target,
      bound: threatBound(hits.filter(({ row }) => targetsOf(columns, row).includes(target))),
    }))
    .filter(({ bound }) => bound.high !== 0)
    .sort((a, b) => (b.bound.high ?? 0) - (a.bound.high ?? 0));
}

/** The targets that a statement names. */
export function targetsOf(columns: StatementColumns, row: number): readonly Target[] {
  return columns.dictionaries.targets[at(columns.columns.targets, row)] ?? [];
}

/** The means that a statement names. */
export function meansOf(columns: StatementColumns, row: number): readonly Means[] {
  return columns.dictionaries.means[at(columns.columns.means, row)] ?? [];
}

/** The days of a statement, or null where none of that id stood on `today`. */
export function statementDays(columns: StatementColumns, id: string, today: Day): DayRange | null {
  const now = dayNumber(today);
  const row = columns.columns.id.findIndex(
    (one, place) => one === id && standsOn(columns.columns, place, now),
  );
  if (row < 0) return null;
  return {
    start: dayFromNumber(at(columns.columns.start, row)),
    end: dayFromNumber(at(columns.columns.end, row)),
  };
}

/** A threat on the time axis: its first and last day. */
export interface ThreatMark {
  readonly id: string;
  readonly start: DayNumber;
  readonly end: DayNumber;
}

/** The threats that touch the days `first` to `last`, by first day. */
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
