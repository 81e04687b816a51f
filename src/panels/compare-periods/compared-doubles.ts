import type { AttackColumns } from '../../domain/columns';
import type { ComparedPeriods } from '../../domain/comparison';
import { type PossibleDoubles, possibleDoubles } from '../../format/possible-doubles';
import type { ViewState } from '../../url/view-state';

export function doublesOf(
  { a, b, periods, verdict }: ComparedPeriods,
  attacks: AttackColumns,
  { view, today }: Pick<ViewState, 'view' | 'today'>,
): PossibleDoubles | null {
  const dated = {
    a: { bound: a.bound, dates: periods.a.days },
    b: { bound: b.bound, dates: periods.b.days },
  };
  return possibleDoubles(verdict, dated, attacks, view, today);
}
