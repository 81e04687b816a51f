import type { Day } from '../domain/day';
import type { KeyDateOccurrence } from '../domain/key-dates';
import type { BestToWorst, Ranked, RunUp } from '../domain/run-up';
import type { DateWithout } from '../domain/run-up-dates';
import { integer, quantity } from './bound';
import { datedWords } from './day';
import { pFigure } from './p-value';

const rules = new Intl.PluralRules('en-US', { type: 'ordinal' });
const endings: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
};

export function ordinal(value: number): string {
  return `${integer(value)}${endings[rules.select(value)] ?? 'th'}`;
}

export function pWords({ best, worst }: BestToWorst): string {
  const [from, to] = [pFigure(best), pFigure(worst)];
  return from === to ? `p ${from}` : `p ${from} to ${to}`;
}

function rankWords({ rank, windows, tied }: Ranked): string {
  const of = `of ${quantity(windows, 'such window')}`;
  if (rank.best !== rank.worst) {
    return `rank at best ${ordinal(rank.best)}, at worst ${ordinal(rank.worst)}, ${of}`;
  }
  return `rank ${ordinal(rank.best)} ${of}${tied > 0 ? `, level with ${quantity(tied, 'other')}` : ''}`;
}

const minCoverage = 0.7;

function cutWords({ days, length }: RunUp, isCompared = true): string[] {
  if (days.length === 0 || days.length === length) return [];
  const covered = `${integer(days.length)} of ${quantity(length, 'day')} ${days.length === 1 ? 'is' : 'are'} covered`;
  return [
    `${covered}${isCompared ? ', compared with windows cut the same way' : ''}.`,
    ...(days.length < minCoverage * length
      ? ['That is less than 70%: little is known of this run-up.']
      : []),
  ];
}

function comingWords({ stillComingIn }: RunUp): string[] {
  if (stillComingIn === 0) return [];
  const days = stillComingIn === 1 ? 'is' : 'are';
  return [
    `${integer(stillComingIn)} of these days ${days} still coming in, so count and rank may still rise.`,
  ];
}

function openWords({ bound }: RunUp, { unbounded }: Ranked): string[] {
  const own = bound.high === null ? ['Its own count has no known upper bound.'] : [];
  if (unbounded === 0) return own;
  const others =
    unbounded === 1
      ? '1 of the other windows has no known upper bound: at worst it has more.'
      : `${integer(unbounded)} of the other windows have no known upper bound: at worst each has more.`;
  return [...own, others];
}

/**
 * In one line: ["too uncertain to rank", ": between 1st and 22nd of 26 windows"] or ["3rd of 26
 * windows", ""]. The first part is the name of the result.
 */
export function rankedWords(
  { rank, windows, tied }: Ranked,
  { days, length }: Pick<RunUp, 'days' | 'length'>,
): readonly [named: string, rest: string] {
  const of = `of ${quantity(windows, 'window')}`;
  const cut =
    days.length < length
      ? `, on ${integer(days.length)} of ${quantity(length, 'day')} covered`
      : '';
  if (rank.best !== rank.worst) {
    const between = `between ${ordinal(rank.best)} and ${ordinal(rank.worst)} ${of}`;
    return ['too uncertain to rank', `: ${between}${cut}`];
  }
  const level = tied > 0 ? `, level with ${quantity(tied, 'other')}` : '';
  return [`${ordinal(rank.best)} ${of}`, level + cut];
}

/**
 * `adjusted` is the p adjusted for the `comparisons` run-ups shown together; null if this one is shown
 * alone. `whose` follows "attack". `daysToGo` is negative after the key date.
 */
export function runUpSentences(
  runUp: RunUp,
  adjusted: BestToWorst | null,
  comparisons: number,
  whose = '',
  daysToGo = 0,
): string[] {
  const { length, ranking } = runUp;
  const before = `${quantity(length, 'day')} before it`;
  if (ranking.kind === 'cannotRank') {
    switch (ranking.reason) {
      case 'noCoverage':
        return [
          daysToGo > length
            ? `The ${before} are still to come, so there is nothing to rank.`
            : `None of the ${before} is covered, so there is nothing to rank.`,
        ];
      case 'onlyWindow':
        return [
          ...cutWords(runUp, false),
          'No other window of this shape lies inside the covered days, so it cannot be ranked.',
        ];
      case 'noAttack':
        return [
          ...cutWords(runUp),
          `No attack${whose} is listed${runUp.stillComingIn > 0 ? ' so far' : ''} in this window or any other of its shape, so there is nothing to rank.`,
        ];
    }
  }
  const { p, smallestP } = ranking;
  return [
    `The ${before} ${rankWords(ranking)} (${pWords(p)}; the smallest p possible here is ${pFigure(smallestP)}).`,
    ...cutWords(runUp),
    ...comingWords(runUp),
    ...openWords(runUp, ranking),
    ...(adjusted
      ? [
          `Adjusted for the ${integer(comparisons)} key dates looked at together (Benjamini-Hochberg): ${pWords(adjusted)}.`,
        ]
      : []),
  ];
}

export const pickedWords =
  'You picked this date: if that was after a look at the chart, its p says little.';

export function bandWords(windows: number | null): string {
  const which = windows === null ? 'all windows' : `the ${quantity(windows, 'window')}`;
  return `the lowest to the highest certain total so far, in ${which} of as many days as the curve`;
}

/** "December 31", "June 2021". With the year if it leaves that of `asOf`. */
export function occurrenceDays(
  { keyDate, on }: Pick<KeyDateOccurrence, 'keyDate' | 'on'>,
  asOf: Day,
): string {
  return datedWords(on, keyDate.precision, { asOf });
}

export function withoutWords({ reason }: DateWithout): string {
  switch (reason) {
    case 'notCovered':
      return 'no day of the 28 before it is covered';
    case 'statedOnly':
      return 'no day of the 28 before it is listed; those looked at are only stated to be empty';
    case 'notYet':
      return 'the 28 days before it are still to come';
  }
}
