import { useQuery } from '@tanstack/react-query';
import { attackColumnsQuery } from '../../api/queries';
import { at, standsOn } from '../../domain/columns';
import { dayNumber } from '../../domain/day';
import { nameIn } from '../../domain/directory';
import { overlappedBy } from '../../domain/overlaps';
import type { Attack } from '../../domain/records';
import { noGroup } from '../../format/attribution';
import type { ViewState } from '../../url/view-state';
import { attackRows } from './attack-rows';

/** An attack by its id and what it is called: the group that claimed it, and where. */
export interface NamedAttack {
  readonly id: string;
  readonly name: string;
}

/** The attacks known on the day of the page that may be the same as `attack`, whichever names the other; null while that is not known. */
export function useOverlaps(
  { directory, today }: ViewState,
  { id: own, possibleOverlap }: Attack,
): readonly NamedAttack[] | null {
  const data = useQuery(attackColumnsQuery).data;
  if (!data) return null;
  const ids = new Set([...possibleOverlap, ...overlappedBy(data, own, today)]);
  const { columns, dictionaries } = data;
  const now = dayNumber(today);
  return [...ids].flatMap((id) => {
    const row = attackRows(data, id).find((place) => standsOn(columns, place, now));
    if (row === undefined) return [];
    const claimant = dictionaries.actor[at(columns.actor, row)];
    const place = dictionaries.place[at(columns.place, row)] ?? '';
    const who = claimant ? nameIn(directory.actors, claimant) : noGroup;
    return [{ id, name: `${who}, ${nameIn(directory.places, place)}` }];
  });
}
