import type { AttackFilter } from '../../domain/attack-filter';
import type { Bound } from '../../domain/bound';
import { type AttackColumns, at, type StatementColumns } from '../../domain/columns';
import type { Day } from '../../domain/day';
import { type DayRange, daysOf } from '../../domain/day-range';
import type { Directory } from '../../domain/directory';
import type { Target } from '../../domain/records';
import { type SeriesKey, type Split, splitSeries } from '../../domain/split';
import { targetsOf, threatBound, threatsAmong } from '../../domain/threats';
import { attackBound, attacksAmong, type Fit, type Hit } from '../../domain/window';

/** Which records stand behind a number: their ids, newest first, by how they fit its days. */
export interface OpenedRecords {
  readonly bound: Bound;
  readonly inside: readonly string[];
  readonly touching: readonly string[];
}

function idsOf(hits: readonly Hit[], fit: Fit, ids: readonly string[], ends: ArrayLike<number>) {
  return hits
    .filter((hit) => hit.fit === fit)
    .sort((a, b) => at(ends, b.row) - at(ends, a.row))
    .map(({ row }) => ids[row] ?? '');
}

/**
 * The attacks behind a number, by the same arithmetic that made it. `part` is a part of the split or
 * the id of a group or governorate without a part of its own.
 */
export function openedAttacks(
  columns: AttackColumns,
  filter: AttackFilter,
  range: DayRange,
  part: SeriesKey | null,
  split: Split,
  directory: Directory,
): OpenedRecords {
  const series = splitSeries(columns, split);
  const ofSplit = part !== null && series.keys.includes(part);
  const own: AttackFilter =
    part === null || ofSplit
      ? filter
      : {
          ...filter,
          group: directory.actors.has(part) ? part : filter.group,
          governorate: directory.places.has(part) ? part : filter.governorate,
        };
  const hits = attacksAmong(
    columns,
    own,
    daysOf(range),
    ofSplit && part !== null ? { series, key: part } : undefined,
  );
  const { id, end } = columns.columns;
  return {
    bound: attackBound(columns, hits),
    inside: idsOf(hits, 'inside', id, end),
    touching: idsOf(hits, 'touching', id, end),
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
  const { id, end } = columns.columns;
  return {
    bound: threatBound(hits),
    inside: idsOf(hits, 'inside', id, end),
    touching: idsOf(hits, 'touching', id, end),
  };
}
