import type { Bursts } from '../domain/bursts';
import { probabilityOfIncrease } from '../domain/rate-ratio';
import type { PeriodCount, RateComparison } from '../domain/verdict';
import { chanceWords } from './about';

interface Counted {
  readonly a: PeriodCount;
  readonly b: PeriodCount;
  readonly bursts: Bursts;
}

export function probabilityWords(
  { a, b, bursts }: Counted,
  { cases: { lowest, highest } }: RateComparison,
): string {
  const at = (
    { a: inA, b: inB }: RateComparison['cases']['lowest'],
    times: number,
    open: number,
  ) =>
    inA === null || inB === null
      ? open
      : probabilityOfIncrease(
          { attacks: inA, days: a.days },
          { attacks: inB, days: b.days },
          { dispersion: bursts.phi, times },
        );
  const chance = (times: number) => chanceWords([at(lowest, times, 0), at(highest, times, 1)]);
  return `The chance that the rate rose: ${chance(1)}; that it at least doubled: ${chance(2)}`;
}
