import type { Day } from '../../domain/day';
import { monthDayYear } from '../../format/day';
import { occurrenceDays } from '../../format/run-up';
import type { WordsOnly } from '../../ui/wall/WallWords';
import type { RunUpsModel } from './run-ups-model';
import type { NextRunUp } from './wall-next-run-up';

export function noRunUpTexts(
  { passedOver: [next], isAnyComing }: Pick<NextRunUp, 'passedOver' | 'isAnyComing'>,
  { covered }: Pick<RunUpsModel, 'covered'>,
  { today, asOf }: { readonly today: Day; readonly asOf: Day },
): WordsOnly {
  const heading = ['No run-up can be counted.', 'No run-up.'];
  if (covered.length === 0) {
    return {
      heading,
      text: [`No day is covered as of ${monthDayYear(today)}.`, 'No day is covered.'],
    };
  }
  if (!isAnyComing || !next) {
    return {
      heading,
      text: [
        'No key date is to come within a year, and none that has passed has a covered day before it.',
      ],
    };
  }
  const { label } = next.occurrence.keyDate;
  return {
    heading,
    text: [
      `Next is ${label}, ${occurrenceDays(next.occurrence, asOf)}: ${next.why}.`,
      `Next is ${label}: ${next.why}.`,
    ],
  };
}
