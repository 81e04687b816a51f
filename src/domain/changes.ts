import type { ChangeKind } from './change-kinds';
import { at, isRowCurrentOn, type KnownColumns } from './columns';
import { type Day, dayNumber } from './day';

export interface Change {
  readonly id: string;
  readonly before: number;
  readonly after: number;
}

export type ChangesByKind = Readonly<Record<ChangeKind, readonly Change[]>>;

interface VersionColumns {
  readonly rows: number;
  readonly columns: KnownColumns & {
    readonly id: readonly string[];
    readonly start: ArrayLike<number>;
    readonly end: ArrayLike<number>;
  };
}

/**
 * Compares the versions current on `since` with those current on `today`: a record was added, got other
 * days (redated), another version with the same days (corrected), or is gone (retracted). A record is included
 * if `passes` accepts its row before or after. Nothing changes between a day and itself; if `since` is after
 * `today`, added and retracted swap.
 */
export function changesBetween(
  { rows, columns }: VersionColumns,
  since: Day,
  today: Day,
  passes: (row: number) => boolean = () => true,
): ChangesByKind {
  const [then, now] = [dayNumber(since), dayNumber(today)];
  const changed = new Map<string, Change>();
  for (let row = 0; row < rows; row += 1) {
    const wasCurrent = isRowCurrentOn(columns, row, then);
    // Current on both days means unchanged, as nearly all rows of a large dataset are.
    if (wasCurrent === isRowCurrentOn(columns, row, now)) continue;
    const id = columns.id[row] ?? '';
    const { before, after } = changed.get(id) ?? { before: -1, after: -1 };
    changed.set(id, wasCurrent ? { id, before: row, after } : { id, before, after: row });
  }
  const found = [...changed.values()].filter(
    ({ before, after }) => (before >= 0 && passes(before)) || (after >= 0 && passes(after)),
  );
  const sameDays = ({ before, after }: Change) =>
    at(columns.start, before) === at(columns.start, after) &&
    at(columns.end, before) === at(columns.end, after);
  const kindOf = (change: Change): ChangeKind => {
    if (change.before < 0) return 'added';
    if (change.after < 0) return 'retracted';
    return sameDays(change) ? 'corrected' : 'redated';
  };
  const of = (kind: ChangeKind) => found.filter((change) => kindOf(change) === kind);
  return {
    added: of('added'),
    redated: of('redated'),
    corrected: of('corrected'),
    retracted: of('retracted'),
  };
}
