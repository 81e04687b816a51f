import { attackFilter } from '../../domain/attack-filter';
import type { ChangeKind } from '../../domain/change-kinds';
import { type Change, type Changes, changesBetween } from '../../domain/changes';
import { type AttackColumns, at, type StatementColumns } from '../../domain/columns';
import { addDays, type Day, earlier, later } from '../../domain/day';
import type { DayRange } from '../../domain/day-range';
import type { RecordKind, View } from '../../domain/view';

/** The choices of the page that narrow what changed. */
export type ChangesFilter = Pick<View, 'group' | 'governorate'>;

/** Ids of the records that changed, by how, the newest first. */
export type ChangedIds = Readonly<Record<ChangeKind, readonly string[]>>;

/** What changed, of attacks and of statements. */
export type AllChanges = Readonly<Record<RecordKind, ChangedIds>>;

/** The days that `today` can be compared with; null where there is none before it. */
export function daysBefore(today: Day, range: DayRange): DayRange | null {
  const end = earlier(addDays(today, -1), range.end);
  return end < range.start ? null : { start: range.start, end };
}

/** `since` moved by some days, held within what it can be compared with. */
export function steppedSince(since: Day, days: number, { start, end }: DayRange): Day {
  return later(start, earlier(end, addDays(since, days)));
}

function newestFirst(changes: Changes): ChangedIds {
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
 * What changed from `since` to `today` under the filters of the page: attacks by group and governorate,
 * statements by the group spoken for. A record belongs if its version then or now passes.
 */
export function changesOf(
  attacks: AttackColumns,
  statements: StatementColumns,
  { group, governorate }: ChangesFilter,
  since: Day,
  today: Day,
): AllChanges {
  const passedThen = attackFilter(attacks, { group, governorate, today: since });
  const passesNow = attackFilter(attacks, { group, governorate, today });
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
