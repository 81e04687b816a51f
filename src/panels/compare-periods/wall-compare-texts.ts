import type { Day } from '../../domain/day';
import type { DayRange } from '../../domain/day-range';
import type { PeriodCount } from '../../domain/verdict';
import { boundFigure, boundWords, integer, quantity } from '../../format/bound';
import { dayRangeWords } from '../../format/day';
import { presetWords } from '../../format/period-presets';
import { rateWords } from '../../format/rate';
import type { ChosenBy, CompareModel } from './compare-model';
import { coveredWords, periodName } from './compared-words';

/** Each text is a list of versions, longest first; the first that fits is shown. */
export interface PeriodTexts {
  readonly days: readonly string[];
  readonly figure: readonly string[];
  readonly unit: readonly string[];
  readonly covered: readonly string[];
  readonly rate: readonly string[];
}

/** Without a covered day the figure is "no data", not zero. */
export function periodTexts(
  side: 'a' | 'b',
  range: DayRange,
  count: PeriodCount,
  asOf: Day,
): PeriodTexts {
  const letter = side.toUpperCase();
  const days = [
    periodName(side, range, asOf),
    `${letter}, ${dayRangeWords(range, { short: true, asOf })}`,
  ];
  const { bound } = count;
  if (count.days === 0) {
    return { days, figure: ['no data'], unit: [], covered: [coveredWords(count)], rate: [] };
  }
  const single = bound.low === 1 && (bound.high === 1 || bound.high === null);
  return {
    days,
    figure: [boundWords(bound), boundFigure(bound)],
    unit: [single ? 'attack' : 'attacks'],
    covered: coveredTexts(count),
    rate: [rateWords(count), rateWords(count).replace(' to ', '–')],
  };
}

function coveredTexts(count: PeriodCount): readonly string[] {
  const { days, length, stillComingIn = 0 } = count;
  const some = `${integer(days)} of ${quantity(length, 'day')}`;
  // Follows the count: "10 attacks so far, on 14 covered days".
  if (stillComingIn > 0) {
    const on = days === length ? quantity(days, 'covered day') : some;
    return [coveredWords(count), `so far, on ${on}`];
  }
  return days === length
    ? [coveredWords(count), quantity(days, 'covered day')]
    : [coveredWords(count), `${some} covered`, some];
}

function chosenTexts(by: ChosenBy, asOf: Day): readonly string[] {
  switch (by.kind) {
    case 'default':
      // Nobody can choose on the wall, so it does not say "Nothing is chosen yet".
      return [`${presetWords(by.preset, asOf)}.`];
    case 'preset':
      return [];
    case 'hand':
      return [
        'Picked by hand: of 39 days of noise without bursts the best week looks significant 24% of the time.',
        'Picked by hand. If after a look at the chart, this says less.',
        'Picked by hand.',
      ];
  }
}

/** Most important note first; each as a list of versions, longest first. */
export function noteTexts(
  { by, stated, remarks }: Pick<CompareModel, 'by' | 'stated' | 'remarks'>,
  asOf: Day,
): (readonly string[])[] {
  const empty = stated.a + stated.b;
  const counts = empty === 1 ? 'counts' : 'count';
  return [
    chosenTexts(by, asOf),
    empty > 0
      ? [
          `${quantity(empty, 'day')} only stated to be empty ${counts} as zero: the verdict leans on that.`,
          `${quantity(empty, 'day')} only stated to be empty ${counts} as zero.`,
        ]
      : [],
    ...remarks.map(({ on, text }) => [
      `${dayRangeWords(on, { asOf })}, said without figures: ${text}`,
    ]),
  ].filter((texts) => texts.length > 0);
}

export const markTexts = [
  'Attacks by day. Plain (A) and striped (B): day known. Hatched: day or number uncertain.',
  'Attacks by day. Hatched: day or number uncertain.',
  'Attacks by day. Hatched: uncertain.',
  'Hatched: uncertain.',
  'Hatched: may be.',
];
