import { direction } from '../domain/rate-ratio';
import type { PeriodCount, RateComparison } from '../domain/verdict';
import { aboutWords } from './about';
import { ratioNumber, ratioRange } from './ratio';

/**
 * "about double", "1.3 to 1.4 times". If a period may have no attack, "at least 2.1 times" or "at most 0.8 times", from
 * the known end of the interval.
 */
export function timesWords({ ratio: [low, high], interval, cases }: RateComparison): string {
  if (low === Number.POSITIVE_INFINITY) return `at least ${ratioNumber(interval[0])} times`;
  if (high === 0 && cases.highest.a === 0) return `at most ${ratioNumber(interval[1])} times`;
  return aboutWords([low, high]) ?? `${ratioRange([low, high])} times`;
}

export function rateTimesWords(verdict: RateComparison): string {
  return ofRateWords(timesWords(verdict));
}

const ofRateWords = (times: string): string =>
  times.endsWith('same')
    ? `${times} rate`
    : `${times}${/(third|quarter)$/.test(times) ? ' of' : ''} the rate`;

/** Attacks in both periods together. */
const few = 30;

interface ComparedCounts {
  readonly a: PeriodCount;
  readonly b: PeriodCount;
}

/** The same counts would be an increase or a decrease if attacks came one by one. */
function isDueToBursts(
  { cases, dispersion, level }: RateComparison,
  { a, b }: ComparedCounts,
): boolean {
  if (dispersion <= 1) return false;
  const [first, second] = [cases.lowest, cases.highest].map(({ a: inA, b: inB }) =>
    inA === null || inB === null
      ? 'none'
      : direction({ attacks: inA, days: a.days }, { attacks: inB, days: b.days }, { level }),
  );
  return first !== 'none' && first === second;
}

export function chanceReason(
  verdict: RateComparison,
  context: ComparedCounts,
): readonly [before: string, named: string] {
  const { a, b } = context;
  const named = isDueToBursts(verdict, context)
    ? 'in such bursts that it may be chance'
    : a.bound.low + b.bound.low <= few
      ? 'so few that it may be chance'
      : 'a difference that may be chance';
  const { ratio } = verdict;
  // Without any attack in a period there is no ratio to give.
  if (ratio[0] === Number.POSITIVE_INFINITY || ratio[1] === 0) return ['', named];
  const isOfRate = a.days !== b.days;
  const about = aboutWords(ratio);
  const size = about
    ? isOfRate
      ? ofRateWords(about)
      : about
    : `${ratioRange(ratio)} times ${isOfRate ? 'the rate' : 'as many'}`;
  if (about === 'about the same') return [`${size}, `, 'no clear difference'];
  return [`${size}, ${named.startsWith('a ') ? '' : 'but '}`, named];
}
