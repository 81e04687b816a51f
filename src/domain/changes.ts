import type { ChangeKind } from './change-kinds';
import { at, type Standing, standsOn } from './columns';
import { type Day, dayNumber } from './day';

/** A record that changed: the rows of the versions that stood then and now, -1 where none did. */
export interface Change {
  readonly id: string;
  readonly before: number;
  readonly after: number;
}

/** What changed, by its kind: each record once, in the order of the columns. */
export type Changes = Readonly<Record<ChangeKind, readonly Change[]>>;

/** What attacks and statements have in common as columns. */
interface VersionColumns {
  readonly rows: number;
  readonly columns: Standing & {
    readonly id: readonly string[];
    readonly start: ArrayLike<number>;
    readonly end: ArrayLike<number>;
  };
}

/**
 * What became of the records that stood on `since` by `today`: added, with other days, with another
 * version for the same days, or no longer standing. A record belongs where `passes` lets through the
 * row that stood then or the one that stands now. Nothing changed between a day and itself, and back
 * in time what was added is retracted. Each row is looked at once.
 */
export function changesBetween(
  { rows, columns }: VersionColumns,
  since: Day,
  today: Day,
  passes: (row: number) => boolean = () => true,
): Changes {
  const [then, now] = [dayNumber(since), dayNumber(today)];
  const changed = new Map<string, Change>();
  for (let row = 0; row < rows; row += 1) {
    const stood = standsOn(columns, row, then);
    // What stands on both days has not changed: of a large dataset that is nearly all.
    if (stood === standsOn(columns, row, now)) continue;
    const id = columns.id[row] ?? '';
    const { before, after } = changed.get(id) ?? { before: -1, after: -1 };
    changed.set(id, stood ? { id, before: row, after } : { id, before, after: row });
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
