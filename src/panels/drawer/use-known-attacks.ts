import { useQuery } from '@tanstack/react-query';
import { attackColumnsQuery } from '../../api/queries';
import { at, standsOn } from '../../domain/columns';
import { dayNumber } from '../../domain/day';
import { nameIn } from '../../domain/directory';
import { noGroup } from '../../format/attribution';
import type { ViewState } from '../../url/view-state';
import { attackRows } from './attack-rows';

/** An attack by its id and what it is called: the group that claimed it, and where. */
export interface NamedAttack {
  readonly id: string;
  readonly name: string;
}

/** Those of `ids` that were known on the day the page stands at; null while that is not known. */
export function useKnownAttacks(
  { directory, today }: ViewState,
  ids: readonly string[],
): readonly NamedAttack[] | null {
  const data = useQuery(attackColumnsQuery).data;
  if (ids.length === 0) return [];
  if (!data) return null;
  const { columns, dictionaries } = data;
  const now = dayNumber(today);
  return ids.flatMap((id) => {
    const row = attackRows(data, id).find((place) => standsOn(columns, place, now));
    if (row === undefined) return [];
    const claimant = dictionaries.actor[at(columns.actor, row)];
    const place = dictionaries.place[at(columns.place, row)] ?? '';
    const who = claimant ? nameIn(directory.actors, claimant) : noGroup;
    return [{ id, name: `${who}, ${nameIn(directory.places, place)}` }];
  });
}
