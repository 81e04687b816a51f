import type { AttackFilter } from '../../domain/attack-filter';
import { traitFilter } from '../../domain/attack-trait';
import type { Bound } from '../../domain/bound';
import type { AttackColumns, StatementColumns } from '../../domain/columns';
import type { Day } from '../../domain/day';
import { type DayRange, daysOf } from '../../domain/day-range';
import type { Overlap } from '../../domain/day-runs';
import type { Means, Target } from '../../domain/records';
import { partFilter, type SeriesKey, type Split } from '../../domain/split';
import { meansOf, targetsOf, threatBound, threatsAmong } from '../../domain/threats';
import type { AttackTrait } from '../../domain/view';
import { attackBound, attacksAmong, type Match } from '../../domain/window';

/** Ids are newest first. */
export interface DrawerRecords {
  readonly bound: Bound;
  readonly inside: readonly string[];
  readonly touching: readonly string[];
}

function idsOf(hits: readonly Match[], fit: Overlap, ids: readonly string[]) {
  return hits
    .filter((hit) => hit.fit === fit)
    .sort((a, b) => b.row - a.row)
    .map(({ row }) => ids[row] ?? '');
}

function isPart(columns: AttackColumns, split: Split, part: SeriesKey | AttackTrait) {
  return typeof part === 'string' ? partFilter(columns, split, part) : traitFilter(columns, part);
}

/** `part` is a series of the split, the id of a group or governorate, or a trait; an unknown one has no attacks. */
export function attackHits(
  columns: AttackColumns,
  filter: AttackFilter,
  range: DayRange,
  part: SeriesKey | AttackTrait | null,
  split: Split,
): Match[] {
  const passes = part === null ? undefined : isPart(columns, split, part);
  return attacksAmong(columns, filter, daysOf(range), passes);
}

/** Counts with the same functions as the charts, so that list and number agree. */
export function drawerAttacks(...choice: Parameters<typeof attackHits>): DrawerRecords {
  const [columns] = choice;
  const hits = attackHits(...choice);
  const { id } = columns.columns;
  return {
    bound: attackBound(columns, hits),
    inside: idsOf(hits, 'within', id),
    touching: idsOf(hits, 'overlapping', id),
  };
}

export function threatHits(
  columns: StatementColumns,
  organisation: string | null,
  today: Day,
  range: DayRange,
  target: Target | null,
  means: Means | null = null,
): Match[] {
  return threatsAmong(columns, { organisation, today }, daysOf(range)).filter(
    ({ row }) =>
      (target === null || targetsOf(columns, row).includes(target)) &&
      (means === null || meansOf(columns, row).includes(means)),
  );
}

export function drawerThreats(...choice: Parameters<typeof threatHits>): DrawerRecords {
  const [columns] = choice;
  const hits = threatHits(...choice);
  const { id } = columns.columns;
  return {
    bound: threatBound(hits),
    inside: idsOf(hits, 'within', id),
    touching: idsOf(hits, 'overlapping', id),
  };
}
