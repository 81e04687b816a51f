import {
  type AlignedDay,
  type AlignedPeriod,
  alignedDayAt,
  alignedDays,
} from '../../domain/aligned-days';
import type { AttackColumns } from '../../domain/columns';
import type { DayState } from '../../domain/coverage';
import { countedBases } from '../../domain/covered-days';
import type { Day } from '../../domain/day';
import type { DayRange } from '../../domain/day-range';
import { attackCoverage } from '../../domain/still-coming-in';
import { attackFilterOf } from '../../domain/view';
import type { ViewState } from '../../url/view-state';

export function alignedPeriod(
  { dataset, view, today }: ViewState,
  attacks: AttackColumns,
  period: DayRange,
  zeroDay: Day,
): AlignedPeriod {
  const filter = attackFilterOf(view, today);
  const bases = countedBases(view.stated);
  return alignedDays(
    attacks,
    filter,
    attackCoverage(dataset, attacks, today),
    bases,
    period,
    today,
    zeroDay,
  );
}

/** A side is null if its period has no day at this offset. */
export interface DaysAtOffset {
  readonly offset: number;
  readonly a: AlignedDay | null;
  readonly b: AlignedDay | null;
}

export function daysByOffset(a: AlignedPeriod, b: AlignedPeriod): DaysAtOffset[] {
  const offsets = new Set([...a.days, ...b.days].map(({ offset }) => offset));
  return [...offsets]
    .sort((one, other) => one - other)
    .map((offset) => ({ offset, a: alignedDayAt(a, offset), b: alignedDayAt(b, offset) }));
}

export function statesOf(...periods: readonly AlignedPeriod[]): ReadonlySet<DayState> {
  return new Set(periods.flatMap(({ days }) => days.map(({ state }) => state)));
}
