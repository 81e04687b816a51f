import { attackFilter } from '../../domain/attack-filter';
import type { ChangeKind } from '../../domain/change-kinds';
import { type Change, type ChangesByKind, changesBetween } from '../../domain/changes';
import { type AttackColumns, at, type StatementColumns } from '../../domain/columns';
import { addDays, type Day, earlier, later } from '../../domain/day';
import type { DayRange } from '../../domain/day-range';
import type { RecordKind, View } from '../../domain/view';

export type ChangesFilter = Pick<View, 'group' | 'area'>;

export type ChangedIds = Readonly<Record<ChangeKind, readonly string[]>>;

export type AllChanges = Readonly<Record<RecordKind, ChangedIds>>;

export function daysBefore(today: Day, range: DayRange): DayRange | null {
  const end = earlier(addDays(today, -1), range.end);
  return end < range.start ? null : { start: range.start, end };
}

export function steppedSince(since: Day, days: number, { start, end }: DayRange): Day {
  return later(start, earlier(end, addDays(since, days)));
}

function newestFirst(changes: ChangesByKind): ChangedIds {
  const rowOf = ({ before, after }: Change) => (after >= 0 ? after : before);
  const of = (kind: ChangeKind) =>
    [...changes[kind]].sort((a, b) => rowOf(b) - rowOf(a)).map(({ id }) => id);
  return {
    added: of('added'),
    redated: of('redated'),
    corrected: of('corrected'),
    retracted: of('retracted'),
  };
}

/**
 * Attacks by group and governorate, statements by organisation. A record is included if its version
 * on either day passes the filters, so that one that left the filter still shows.
 */
export function changesOf(
  attacks: AttackColumns,
  statements: StatementColumns,
  { group, area }: ChangesFilter,
  since: Day,
  today: Day,
): AllChanges {
  const passedThen = attackFilter(attacks, { group, area, today: since });
  const passesNow = attackFilter(attacks, { group, area, today });
  const wanted = statements.dictionaries.organisation.indexOf(group ?? '');
  const isSaidFor = (row: number) =>
    group === null || (wanted >= 0 && at(statements.columns.organisation, row) === wanted);
  return {
    attacks: newestFirst(
      changesBetween(attacks, since, today, (row) => passedThen(row) || passesNow(row)),
    ),
    statements: newestFirst(changesBetween(statements, since, today, isSaidFor)),
  };
}
