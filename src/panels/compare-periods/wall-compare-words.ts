import type { Day } from '../../domain/day';
import type { DayRange } from '../../domain/day-range';
import { dayRangeWords } from '../../format/day';
import type { WordsOnly } from '../../ui/wall/WallWords';
import type { Periods } from './compare-model';
import { periodWords } from './compared-words';

export function oneChosenTexts(
  { side, range }: Extract<Periods, { kind: 'one' }>,
  today: Day,
): WordsOnly {
  const [own, other] = side === 'a' ? ['A', 'B'] : ['B', 'A'];
  return {
    heading: [
      `${own} is ${periodWords(range, today)}. ${other} is not chosen.`,
      `${own} is ${dayRangeWords(range, {
        short: true,
        year: range.start.slice(0, 4) !== today.slice(0, 4),
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
  today: Day,
): WordsOnly {
  const both = periodWords(shared, today);
  return {
    heading: [`A and B share ${both}: nothing is compared.`, 'A and B share days.'],
    text: [
      `A is ${periodWords(a, today)}, B is ${periodWords(b, today)}. Attacks on days of both would count on both sides.`,
      'Attacks on days of both would count on both sides.',
    ],
  };
}
