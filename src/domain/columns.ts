import type { DayNumber } from './day';
import type { AttackStatus, Means, StatementKind, Target } from './records';

/*
 * Records as columns: row i of every column is one version of a record, in the order of
 * `byDayAndReceipt`, the newest last. Days are numbers since 1970-01-01. An index points into the dictionary
 * of the same name; -1 is none. A version that withdraws its record, or takes it out of the count, has
 * `knownUntil` equal to `knownOn`, so it is current on no day.
 */

/** Every version of every attack that counts: no background. */
export interface AttackColumns {
  readonly revision: number;
  readonly rows: number;
  readonly dictionaries: {
    readonly actor: readonly string[];
    readonly place: readonly string[];
    readonly governorates: readonly (readonly string[])[];
    readonly status: readonly AttackStatus[];
    readonly target: readonly Target[];
    readonly means: readonly Means[];
    readonly overlaps: readonly (readonly string[])[];
  };
  readonly columns: {
    readonly id: readonly string[];
    readonly start: ArrayLike<number>;
    readonly end: ArrayLike<number>;
    readonly version: ArrayLike<number>;
    readonly received: ArrayLike<number>;
    /** Number of the write that brought the version; -1 for a withdrawal and for what is out of the count. */
    readonly arrival: ArrayLike<number>;
    readonly knownOn: ArrayLike<number>;
    /** First day on which the version is no longer current; -1 if it still is. */
    readonly knownUntil: ArrayLike<number>;
    readonly low: ArrayLike<number>;
    /** -1 if no upper bound is known. */
    readonly high: ArrayLike<number>;
    readonly actor: ArrayLike<number>;
    readonly place: ArrayLike<number>;
    readonly governorates: ArrayLike<number>;
    readonly status: ArrayLike<number>;
    readonly target: ArrayLike<number>;
    readonly means: ArrayLike<number>;
    readonly overlaps: ArrayLike<number>;
  };
}

/** Every version of every statement that counts: all kinds, no aggregates. */
export interface StatementColumns {
  readonly rows: number;
  readonly dictionaries: {
    readonly kind: readonly StatementKind[];
    readonly organisation: readonly string[];
    readonly targets: readonly (readonly Target[])[];
    readonly means: readonly (readonly Means[])[];
    readonly deadline: readonly string[];
  };
  readonly columns: {
    readonly id: readonly string[];
    readonly start: ArrayLike<number>;
    readonly end: ArrayLike<number>;
    readonly version: ArrayLike<number>;
    readonly received: ArrayLike<number>;
    readonly knownOn: ArrayLike<number>;
    readonly knownUntil: ArrayLike<number>;
    readonly kind: ArrayLike<number>;
    readonly organisation: ArrayLike<number>;
    readonly targets: ArrayLike<number>;
    readonly means: ArrayLike<number>;
    readonly deadline: ArrayLike<number>;
  };
}

export interface KnownColumns {
  readonly knownOn: ArrayLike<number>;
  readonly knownUntil: ArrayLike<number>;
}

export function isRowCurrentOn(
  { knownOn, knownUntil }: KnownColumns,
  row: number,
  today: DayNumber,
): boolean {
  if (at(knownOn, row) > today) return false;
  const until = at(knownUntil, row);
  return until === -1 || until > today;
}

/** -1, as for "none", if the column is shorter. */
export function at(column: ArrayLike<number>, row: number): number {
  return column[row] ?? -1;
}

/** The highest number of receipt; 0 if there is no attack. */
export function lastReceived({ rows, columns }: AttackColumns): number {
  let last = 0;
  for (let row = 0; row < rows; row += 1) last = Math.max(last, at(columns.received, row));
  return last;
}
