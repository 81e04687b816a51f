import type { Day } from '../../domain/day';
import type { DayRange } from '../../domain/day-range';
import { dayRangeWords } from '../../format/day';
import type { WordsOnly } from '../../ui/wall/WallWords';
import type { Periods } from './compare-model';
import { periodWords } from './compared-words';

export function oneChosenTexts(
  { side, range }: Extract<Periods, { kind: 'one' }>,
  asOf: Day,
): WordsOnly {
  const [own, other] = side === 'a' ? ['A', 'B'] : ['B', 'A'];
  return {
    heading: [
      `${own} is ${periodWords(range, asOf)}. ${other} is not chosen.`,
      `${own} is ${dayRangeWords(range, {
        short: true,
        asOf,
      })}. ${other} is not chosen.`,
      `${other} is not chosen.`,
    ],
    text: [
      `Nothing is compared before ${other} is chosen, on the desk or in the address.`,
      `Nothing is compared before ${other} is chosen.`,
    ],
  };
}

export function overlapTexts(
  { a, b, shared }: { readonly a: DayRange; readonly b: DayRange; readonly shared: DayRange },
  asOf: Day,
): WordsOnly {
  const both = periodWords(shared, asOf);
  return {
    heading: [`A and B share ${both}: nothing is compared.`, 'A and B share days.'],
    text: [
      `A is ${periodWords(a, asOf)}, B is ${periodWords(b, asOf)}. Attacks on days of both would count on both sides.`,
      'Attacks on days of both would count on both sides.',
    ],
  };
}
