import type { Bound } from './bound';
import { type AttackColumns, at, isRowCurrentOn } from './columns';
import type { ConclusionSubject } from './dataset';
import { type Day, dayNumber } from './day';

/**
 * How many of the listed records known on `today` are in these governorates. A road that also lies
 * in another governorate counts as possible, not certain.
 */
export function recordsIn(
  { columns, dictionaries, rows }: AttackColumns,
  { ids }: Extract<ConclusionSubject, { kind: 'governorates' }>,
  today: Day,
): { readonly found: Bound; readonly all: number } {
  const now = dayNumber(today);
  let [low, high, all] = [0, 0, 0];
  for (let row = 0; row < rows; row += 1) {
    if (!isRowCurrentOn(columns, row, now)) continue;
    const own = dictionaries.governorates[at(columns.governorates, row)] ?? [];
    all += 1;
    if (own.some((id) => ids.includes(id))) high += 1;
    if (own.length > 0 && own.every((id) => ids.includes(id))) low += 1;
  }
  return { found: { low, high }, all };
}
