import { useQuery } from '@tanstack/react-query';
import { attackColumnsQuery } from '../../api/queries';
import { at } from '../../domain/columns';
import { dayNumber } from '../../domain/day';
import type { ViewState } from '../../url/view-state';

/** Those of `ids` that were known on the day the page stands at. */
export function useKnownAttacks(
  { dataset, today }: ViewState,
  ids: readonly string[],
): readonly string[] {
  const columns = useQuery(attackColumnsQuery(dataset.revision)).data?.columns;
  if (!columns) return [];
  return ids.filter((id) => {
    const row = columns.id.indexOf(id);
    return row >= 0 && at(columns.knownOn, row) <= dayNumber(today);
  });
}
