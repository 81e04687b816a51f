import { useQuery } from '@tanstack/react-query';
import { attackColumnsQuery } from '../../api/queries';
import { at } from '../../domain/columns';
import { nameIn } from '../../domain/directory';
import { overlappedBy } from '../../domain/overlaps';
import type { Attack } from '../../domain/records';
import { noGroup } from '../../format/attribution';
import type { ViewState } from '../../url/view-state';
import { currentAttackRow } from './attack-rows';

export interface NamedAttack {
  readonly id: string;
  readonly name: string;
}

/** Known as of the page's day, whichever of the two records says so. Null until the columns have loaded. */
export function useOverlaps(
  { directory, today }: ViewState,
  { id: own, possibleOverlap }: Attack,
): readonly NamedAttack[] | null {
  const data = useQuery(attackColumnsQuery).data;
  if (!data) return null;
  const ids = new Set([...possibleOverlap, ...overlappedBy(data, own, today)]);
  const { columns, dictionaries } = data;
  return [...ids].flatMap((id) => {
    const row = currentAttackRow(data, id, today);
    if (row === undefined) return [];
    const claimant = dictionaries.actor[at(columns.actor, row)];
    const place = dictionaries.place[at(columns.place, row)] ?? '';
    const who = claimant ? nameIn(directory.actors, claimant) : `an attack with ${noGroup}`;
    return [{ id, name: `${who}, ${nameIn(directory.places, place)}` }];
  });
}
