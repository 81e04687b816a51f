import type { AttackFilter } from '../../domain/attack-filter';
import type { Bound } from '../../domain/bound';
import { type AttackColumns, at, type StatementColumns } from '../../domain/columns';
import type { Day } from '../../domain/day';
import { type DayRange, daysOf } from '../../domain/day-range';
import type { Target } from '../../domain/records';
import { partFilter, type SeriesKey, type Split } from '../../domain/split';
import { targetsOf, threatBound, threatsAmong } from '../../domain/threats';
import { attackBound, attacksAmong, type Fit, type Hit } from '../../domain/window';

/** Which records stand behind a number: their ids, newest first, by how they fit its days. */
export interface OpenedRecords {
  readonly bound: Bound;
  readonly inside: readonly string[];
  readonly touching: readonly string[];
}

function idsOf(hits: readonly Hit[], fit: Fit, ids: readonly string[], starts: ArrayLike<number>) {
  return hits
    .filter((hit) => hit.fit === fit)
    .sort((a, b) => at(starts, b.row) - at(starts, a.row))
    .map(({ row }) => ids[row] ?? '');
}

/**
 * The attacks behind a number, by the same arithmetic that made it. `part` is a part of the split or
 * the id of a group or governorate; one that is nothing here has no attacks.
 */
export function openedAttacks(
  columns: AttackColumns,
  filter: AttackFilter,
  range: DayRange,
  part: SeriesKey | null,
  split: Split,
): OpenedRecords {
  const isPart = part === null ? undefined : partFilter(columns, split, part);
  const hits = attacksAmong(columns, filter, daysOf(range), isPart);
  const { id, start } = columns.columns;
  return {
    bound: attackBound(columns, hits),
    inside: idsOf(hits, 'inside', id, start),
    touching: idsOf(hits, 'touching', id, start),
  };
}

/** The threats behind a number; with `target`, those that name it. */
export function openedThreats(
  columns: StatementColumns,
  organisation: string | null,
  today: Day,
  range: DayRange,
  target: Target | null,
): OpenedRecords {
  const hits = threatsAmong(columns, { organisation, today }, daysOf(range)).filter(
    ({ row }) => target === null || targetsOf(columns, row).includes(target),
  );
  const { id, start } = columns.columns;
  return {
    bound: threatBound(hits),
    inside: idsOf(hits, 'inside', id, start),
    touching: idsOf(hits, 'touching', id, start),
  };
}
