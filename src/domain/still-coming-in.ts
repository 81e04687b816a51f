import { type AttackColumns, at } from './columns';
import { type CoverageSpan, withStillComingIn } from './coverage';
import type { Dataset } from './dataset';
import { addDays, type Day, dayNumber } from './day';

/** With fewer records, the usual delay cannot be estimated. */
export const minRecordsForDelays = 20;

/**
 * If records of more days than this became known on one day, they came with an import, which says
 * nothing about delays. A list that is brought up to date once a week has seven.
 */
const maxDaysReportedAtOnce = 7;

export interface ReportDelays {
  readonly records: number;
  readonly median: number;
  readonly nineteenInTwenty: number;
  readonly latest: number;
}

/** Delays on the last day asked for, because all panels ask for the same day. */
const measured = new WeakMap<AttackColumns, { today: Day; delays: ReportDelays | null }>();

/**
 * The delays of the records known on `today`, by the first version of each, if that is dated to one
 * day. Null with fewer than 20. Imported records are left out: they became known on the day of the
 * import, which says nothing about later ones.
 */
export function reportDelays(columns: AttackColumns, today: Day): ReportDelays | null {
  const known = measured.get(columns);
  if (known?.today === today) return known.delays;
  const delays = measuredDelays(columns, today);
  measured.set(columns, { today, delays });
  return delays;
}

type Delays = Map<number, number>;

function add(counts: Delays, delay: number, more: number): void {
  counts.set(delay, (counts.get(delay) ?? 0) + more);
}

/**
 * The first version of each record that was current at the end of a day. A version that was corrected,
 * withdrawn or taken out of the count on the day it came has `knownUntil` equal to `knownOn`.
 */
function firstVersions({ rows, columns }: Pick<AttackColumns, 'rows' | 'columns'>): number[] {
  const first: number[] = [];
  const later = new Map<string, number>();
  for (let row = 0; row < rows; row += 1) {
    if (at(columns.knownUntil, row) === at(columns.knownOn, row)) continue;
    const version = at(columns.version, row);
    if (version === 1) first.push(row);
    const id = columns.id[row] ?? '';
    const known = later.get(id);
    if (version > 1 && (known === undefined || version < at(columns.version, known))) {
      later.set(id, row);
    }
  }
  if (later.size === 0) return first;
  for (const row of first) later.delete(columns.id[row] ?? '');
  return [...first, ...later.values()];
}

function measuredDelays({ rows, columns }: AttackColumns, today: Day): ReportDelays | null {
  const last = dayNumber(today);
  const byKnownOn = new Map<number, Delays>();
  for (const row of firstVersions({ rows, columns })) {
    const [start, knownOn] = [at(columns.start, row), at(columns.knownOn, row)];
    if (knownOn > last || start !== at(columns.end, row)) continue;
    const together = byKnownOn.get(knownOn) ?? new Map<number, number>();
    byKnownOn.set(knownOn, together);
    add(together, knownOn - start, 1);
  }
  // Records that became known on one day have as many days as delays.
  const maxDays = byKnownOn.size === 1 ? 1 : maxDaysReportedAtOnce;
  const counts: Delays = new Map();
  let records = 0;
  for (const together of byKnownOn.values()) {
    if (together.size > maxDays) continue;
    for (const [delay, count] of together) {
      add(counts, delay, count);
      records += count;
    }
  }
  if (records < minRecordsForDelays) return null;
  const inOrder = [...counts].sort(([one], [other]) => one - other);
  const within = (wanted: number): number => {
    let seen = 0;
    for (const [delay, count] of inOrder) {
      seen += count;
      if (seen >= wanted) return delay;
    }
    return 0;
  };
  return {
    records,
    median: within(records / 2),
    nineteenInTwenty: within((19 * records) / 20),
    latest: within(records),
  };
}

/**
 * The first day that is still coming in on `today`. Today always is, because it is not over; before
 * it, the days whose reports usually are not all in.
 */
export function stillComingInFrom(columns: AttackColumns, today: Day): Day {
  return addDays(today, -(reportDelays(columns, today)?.nineteenInTwenty ?? 0));
}

export function attackCoverage(
  { coverage }: Pick<Dataset, 'coverage'>,
  columns: AttackColumns,
  today: Day,
): CoverageSpan[] {
  return withStillComingIn(coverage.attacks, stillComingInFrom(columns, today));
}

/**
 * The coverage of statements on `today`. Only today, if listed, is still coming in: if statements
 * are a selection, none on record does not mean zero anyway.
 */
export function statementCoverage(
  { coverage }: Pick<Dataset, 'coverage'>,
  today: Day,
): CoverageSpan[] {
  return coverage.statements.flatMap((span) =>
    span.basis === 'listed' ? withStillComingIn([span], today) : [span],
  );
}
