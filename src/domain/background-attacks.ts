import { compareText } from './compare';
import type { Day } from './day';
import type { Attack } from './records';
import { isCurrentOn } from './versions';
import type { AttackTrait, View } from './view';

export function hasTrait(attack: Attack, { column, value }: AttackTrait): boolean {
  return column === 'governorate' ? attack.governorates.includes(value) : attack[column] === value;
}

/**
 * The attacks that the source mentions outside its list, newest first. They are never counted. A
 * null `trait` is all of them.
 */
export function backgroundAttacks(
  versions: readonly Attack[],
  { group, area }: Pick<View, 'group' | 'area'>,
  today: Day,
  trait: AttackTrait | null,
): Attack[] {
  return versions
    .filter(
      (attack) =>
        attack.background &&
        isCurrentOn(attack, today) &&
        (group === null || attack.claimedBy === group) &&
        (area === null || attack.governorates.includes(area)) &&
        (trait === null || hasTrait(attack, trait)),
    )
    .sort((a, b) => compareText(b.occurred.start, a.occurred.start) || compareText(a.id, b.id));
}
