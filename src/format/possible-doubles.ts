import type { AttackColumns } from '../domain/columns';
import type { Day } from '../domain/day';
import { minSeparateAttacks } from '../domain/overlaps';
import type { PeriodCount, Verdict } from '../domain/verdict';
import type { View } from '../domain/view';
import { integer } from './bound';

interface PeriodOfDays extends Pick<PeriodCount, 'bound'> {
  readonly dates: readonly Day[];
}

/**
 * To stand beside an increase or a decrease: how few of the attacks of its larger count may be
 * different ones. Empty if no claim may be a double, for any other verdict, and under a filter,
 * because it may leave out one of two claims.
 */
export function possibleDoublesWords(
  { kind }: Pick<Verdict, 'kind'>,
  { a, b }: { readonly a: PeriodOfDays; readonly b: PeriodOfDays },
  attacks: AttackColumns,
  { group, area }: Pick<View, 'group' | 'area'>,
  today: Day,
): string {
  if ((kind !== 'up' && kind !== 'down') || group !== null || area !== null) return '';
  const { bound, dates } = kind === 'up' ? a : b;
  const separate = minSeparateAttacks(attacks, today, dates);
  return separate >= bound.low
    ? ''
    : `Some claims may be of the same attack: of these ${integer(bound.low)}, at least ${integer(separate)} are different attacks. The verdict counts each claim.`;
}
