import { type AttackColumns, at } from './columns';
import type { Statement } from './records';

/*
 * If several versions of a record became known on the same day, only the last is current on any day. The page
 * fetches the others with the record's history: if records are corrected often, they are most of the versions.
 */

/**
 * Returns the same array if all versions are current at the end of some day. Needs `knownUntil` to
 * be set.
 */
export function lastOfDayStatements(statements: readonly Statement[]): readonly Statement[] {
  const outlived = ({ knownOn, knownUntil }: Statement) => knownUntil === knownOn;
  return statements.some(outlived) ? statements.filter((one) => !outlived(one)) : statements;
}

/**
 * The columns without versions whose successor became known on the same day; the same object if
 * there are none. Two kinds stay: a withdrawal that is the last of its day, because the version
 * before it ends there, and the first version with a group, place and number of attacks, because
 * `splitSeries` depends on when it came.
 */
export function lastOfDayRows(columns: AttackColumns): AttackColumns {
  const kept = keptRows(columns);
  if (kept === null) return columns;
  const picked = (column: ArrayLike<number>) => Int32Array.from(kept, (row) => at(column, row));
  const { id, ...numbers } = columns.columns;
  return {
    ...columns,
    rows: kept.length,
    columns: {
      id: Array.from(kept, (row) => id[row] ?? ''),
      start: picked(numbers.start),
      end: picked(numbers.end),
      version: picked(numbers.version),
      received: picked(numbers.received),
      arrival: picked(numbers.arrival),
      knownOn: picked(numbers.knownOn),
      knownUntil: picked(numbers.knownUntil),
      low: picked(numbers.low),
      high: picked(numbers.high),
      actor: picked(numbers.actor),
      place: picked(numbers.place),
      governorates: picked(numbers.governorates),
      status: picked(numbers.status),
      target: picked(numbers.target),
      means: picked(numbers.means),
      overlaps: picked(numbers.overlaps),
    },
  };
}

function keptRows({ rows, columns }: AttackColumns): number[] | null {
  const { id, version, knownOn, knownUntil, arrival, actor, governorates, low } = columns;
  const isNeverCurrent = (row: number) => at(knownUntil, row) === at(knownOn, row);
  const affected = new Set<string>();
  for (let row = 0; row < rows; row += 1) if (isNeverCurrent(row)) affected.add(id[row] ?? '');
  if (affected.size === 0) return null;
  const keyOf = (row: number) => `${at(knownOn, row)} ${id[row]}`;
  const last = new Map<string, number>();
  const contentOf = (row: number) =>
    [id[row], at(actor, row), at(governorates, row), at(low, row)].join(' ');
  const first = new Map<string, number>();
  for (let row = 0; row < rows; row += 1) {
    if (!affected.has(id[row] ?? '')) continue;
    const key = keyOf(row);
    last.set(key, Math.max(at(version, row), last.get(key) ?? 0));
    if (at(arrival, row) < 0) continue;
    const content = contentOf(row);
    first.set(content, Math.min(at(version, row), first.get(content) ?? at(version, row)));
  }
  const isKept = (row: number) =>
    !isNeverCurrent(row) ||
    at(version, row) >= (last.get(keyOf(row)) ?? 0) ||
    at(version, row) === first.get(contentOf(row));
  const kept: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    if (isKept(row)) kept.push(row);
  }
  return kept.length < rows ? kept : null;
}
