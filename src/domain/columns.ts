import type { AttackStatus, Means, StatementKind, Target } from './records';

/*
 * Records as columns: row i of every column is one record. Days are counted from 1970-01-01.
 * An index points into the dictionary of the same name; -1 stands for none.
 */

/** Every attack that counts (none of the background), as the charts are computed from. */
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
  };
  readonly columns: {
    readonly id: readonly string[];
    readonly start: ArrayLike<number>;
    readonly end: ArrayLike<number>;
    readonly knownOn: ArrayLike<number>;
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
    /** How many other records may claim the same attack. */
    readonly overlaps: ArrayLike<number>;
  };
}

/** Every statement that counts (no aggregate), of all kinds. */
export interface StatementColumns {
  readonly revision: number;
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
    readonly knownOn: ArrayLike<number>;
    readonly kind: ArrayLike<number>;
    readonly organisation: ArrayLike<number>;
    readonly targets: ArrayLike<number>;
    readonly means: ArrayLike<number>;
    readonly deadline: ArrayLike<number>;
  };
}

/** The value in a row; -1, as for "none", where the column has no such row. */
export function at(column: ArrayLike<number>, row: number): number {
  return column[row] ?? -1;
}
