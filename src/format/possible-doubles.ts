import type { AttackColumns } from '../domain/columns';
import type { Day } from '../domain/day';
import { minSeparateAttacks } from '../domain/overlaps';
import type { PeriodCount, Verdict } from '../domain/verdict';
import { minAttacks } from '../domain/verdict-limits';
import { attackFilterOf, type View } from '../domain/view';
import { integer } from './bound';

interface PeriodOfDays extends Pick<PeriodCount, 'bound'> {
  readonly dates: readonly Day[];
}

/** How few of the claims in the larger count may be of different attacks. */
export interface PossibleDoubles {
  readonly claims: number;
  readonly separate: number;
  /** If so few, the two periods have too few attacks for a verdict. */
  readonly isTooFew: boolean;
}

/**
 * Of an increase or a decrease. Null if none of its claims may be a double, and for any other
 * verdict. Under a filter of the claims that pass, so one of two claims alone is no double.
 */
export function possibleDoubles(
  { kind }: Pick<Verdict, 'kind'>,
  { a, b }: { readonly a: PeriodOfDays; readonly b: PeriodOfDays },
  attacks: AttackColumns,
  view: Pick<View, 'group' | 'area'>,
  today: Day,
): PossibleDoubles | null {
  if (kind !== 'up' && kind !== 'down') return null;
  const [larger, smaller] = kind === 'up' ? [a, b] : [b, a];
  const claims = larger.bound.low;
  const separate = minSeparateAttacks(attacks, attackFilterOf(view, today), larger.dates);
  if (separate >= claims) return null;
  return { claims, separate, isTooFew: separate + smaller.bound.low < minAttacks };
}

/** To stand beside the verdict. Empty if there are none. */
export function possibleDoublesWords(doubles: PossibleDoubles | null): string {
  if (!doubles) return '';
  const separate = integer(doubles.separate);
  return doubles.isTooFew
    ? `Some claims may be of one attack. If only ${separate} are different, these are too few to say.`
    : `Some claims may be of the same attack: of these ${integer(doubles.claims)}, at least ${separate} are different attacks. The verdict counts each claim.`;
}

/** To follow the verdict on the wall: "; of these 9 claims, at least 5 are different attacks". */
export function possibleDoublesClause({ claims, separate }: PossibleDoubles): string {
  return `; of these ${integer(claims)} claims, at least ${integer(separate)} are different attacks`;
}
