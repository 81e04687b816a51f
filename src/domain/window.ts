import type { AttackFilter } from './attack-filter';
import { addBounds, type Bound, zero } from './bound';
import { type AttackColumns, at } from './columns';
import type { Day } from './day';
import { type Overlap, overlapWith } from './day-runs';
import { tallyOf } from './tally';

export interface Match {
  readonly row: number;
  readonly fit: Overlap;
}

export function attacksAmong(
  columns: AttackColumns,
  filter: AttackFilter,
  days: readonly Day[],
  isPart: (row: number) => boolean = () => true,
): Match[] {
  const place = overlapWith(days);
  const hits: Match[] = [];
  for (const row of tallyOf(columns, filter).rows) {
    if (!isPart(row)) continue;
    const found = place(at(columns.columns.start, row), at(columns.columns.end, row));
    if (found) hits.push({ row, fit: found });
  }
  return hits;
}

export function attackBound(columns: AttackColumns, hits: readonly Match[]): Bound {
  return hits.reduce((sum, { row, fit }) => {
    const high = at(columns.columns.high, row);
    return addBounds(sum, {
      low: fit === 'within' ? at(columns.columns.low, row) : 0,
      high: high < 0 ? null : high,
    });
  }, zero);
}
