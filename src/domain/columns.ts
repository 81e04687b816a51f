import type { DayNumber } from './day';
import type { AttackStatus, Means, StatementKind, Target } from './records';

/*
 * Records as columns: row i of every column is one version of a record. Rows are in the order of
 * `byDayAndReceipt`, the newest last. Days are counted from 1970-01-01. An index points into the dictionary of the same name; -1 stands for none. A version that
 * withdraws its record, or takes it out of the count, is a row that stands on no day: its `knownUntil`
 * is its `knownOn`.
 */

/** Every attack that counts (none of the background), as the charts are computed from. */
export interface AttackColumns {
  readonly revision: number;
  /** Id of the last event of the stream that is in these columns; 0 where there was none yet. */
  readonly lastEvent: number;
  readonly rows: number;
  readonly dictionaries: {
    readonly actor: readonly string[];
    readonly place: readonly string[];
    readonly governorates: readonly (readonly string[])[];
    readonly status: readonly AttackStatus[];
    readonly target: readonly Target[];
    readonly means: readonly Means[];
    /** Ids of other records that may claim the same attack. */
    readonly overlaps: readonly (readonly string[])[];
  };
  readonly columns: {
    readonly id: readonly string[];
    readonly start: ArrayLike<number>;
    readonly end: ArrayLike<number>;
    readonly version: ArrayLike<number>;
    readonly received: ArrayLike<number>;
    readonly knownOn: ArrayLike<number>;
    /** First day on which the version no longer stood; -1 while it stands. */
    readonly knownUntil: ArrayLike<number>;
    readonly low: ArrayLike<number>;
    /** -1 where no upper bound is known. */
    readonly high: ArrayLike<number>;
    /** Who claimed it; -1 where nobody did. */
    readonly actor: ArrayLike<number>;
    readonly place: ArrayLike<number>;
    readonly governorates: ArrayLike<number>;
    readonly status: ArrayLike<number>;
    readonly target: ArrayLike<number>;
    readonly means: ArrayLike<number>;
    /** Which others may claim the same attack; -1 for none. */
    readonly overlaps: ArrayLike<number>;
  };
}

/** Every statement that counts (no aggregate), of all kinds. */
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
    /** First day on which the version no longer stood; -1 while it stands. */
    readonly knownUntil: ArrayLike<number>;
    readonly kind: ArrayLike<number>;
    readonly organisation: ArrayLike<number>;
    readonly targets: ArrayLike<number>;
    readonly means: ArrayLike<number>;
    readonly deadline: ArrayLike<number>;
  };
}

/** The columns that say when the version of a row stood. */
export interface Standing {
  readonly knownOn: ArrayLike<number>;
  readonly knownUntil: ArrayLike<number>;
}

/** Whether the version in a row stood on `today`: it was known, and no later version was. */
export function standsOn(
  { knownOn, knownUntil }: Standing,
  row: number,
  today: DayNumber,
): boolean {
  if (at(knownOn, row) > today) return false;
  const until = at(knownUntil, row);
  return until === -1 || until > today;
}

/** The value in a row; -1, as for "none", where the column has no such row. */
export function at(column: ArrayLike<number>, row: number): number {
  return column[row] ?? -1;
}
