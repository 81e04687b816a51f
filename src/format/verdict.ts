import { isExact } from '../domain/bound';
import type { Bursts } from '../domain/bursts';
import type { CannotSayReason, PeriodCount, RateComparison, Verdict } from '../domain/verdict';
import { minAttacks, minCoverage } from '../domain/verdict-limits';
import { integer, quantity, sentenceCase } from './bound';
import { againstWords } from './bounds-cases';
import { intervalRange, levelWords } from './ratio';
import { chanceReason, rateTimesWords, timesWords } from './verdict-times';

export interface VerdictContext {
  readonly a: PeriodCount;
  readonly b: PeriodCount;
  readonly names?: readonly [a: string, b: string];
  readonly bursts?: Pick<Bursts, 'phi'>;
}

/** Both extremes of the counts agree, so there is one ratio and one interval. */
export type ComparedVerdict =
  | ClearChange
  | (RateComparison & { readonly kind: 'notDistinguishable' });

export function isCompared(verdict: Verdict): verdict is ComparedVerdict {
  return verdict.kind !== 'cannotSay' && verdict.kind !== 'dependsOnUncertainCounts';
}

type ClearChange = Extract<Verdict, { kind: 'up' | 'down' }>;

const nouns = { up: 'increase', down: 'decrease' } as const;

/**
 * "increase", "no clear difference", "too uncertain to say", "too early to say", "cannot say". "clear increase" if also
 * significant at a fifth of the error: 99% for 95%.
 */
export function verdictName(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'up':
    case 'down':
      return verdict.strength === 99 ? `clear ${nouns[verdict.kind]}` : nouns[verdict.kind];
    case 'notDistinguishable':
      return 'no clear difference';
    case 'dependsOnUncertainCounts':
      return 'too uncertain to say';
    case 'cannotSay':
      return verdict.reason === 'stillComingIn' ? 'too early to say' : 'cannot say';
  }
}

const withArticle = (verdict: ClearChange): string =>
  `${verdict.strength === 99 ? 'a' : verdict.kind === 'up' ? 'an' : 'a'} ${verdictName(verdict)}`;

/**
 * "clear increase: about three times the rate (95% interval 1.4 to 6.3)", "cannot say: only 7 attacks in both periods;
 * 10 are needed". Never a percentage of change, never infinity.
 */
export function verdictWords(verdict: Verdict, context: VerdictContext): string {
  return `${verdictName(verdict)}: ${reasonWords(verdict, context)}`;
}

export function reasonWords(verdict: Verdict, context: VerdictContext): string {
  switch (verdict.kind) {
    case 'up':
    case 'down':
      return figuresWords(verdict);
    case 'notDistinguishable':
      return chanceReason(verdict, context)
        .join('')
        .replace(`, ${verdictName(verdict)}`, '');
    case 'dependsOnUncertainCounts':
      return uncertainWords(verdict, context);
    case 'cannotSay':
      return refusalWords(verdict.reason, context);
  }
}

export type SentenceEnd = readonly [before: string, named: string, after: string];

/**
 * To follow both counts, without a full stop: ": about double, but so few that it may be chance", ": an increase, about
 * three times the rate (95% interval 1.4 to 6.3)".
 */
export function sentenceEnd(verdict: Verdict, context: VerdictContext): SentenceEnd {
  const whether = `${whetherWords(context)}: `;
  switch (verdict.kind) {
    case 'up':
    case 'down':
      return [': ', withArticle(verdict), `, ${figuresWords(verdict)}`];
    case 'notDistinguishable': {
      const [before, named] = chanceReason(verdict, context);
      return [`: ${before}`, named, ''];
    }
    case 'dependsOnUncertainCounts':
      return ['. ', 'Too uncertain to say', whether + uncertainWords(verdict, context)];
    case 'cannotSay':
      return [
        '. ',
        sentenceCase(verdictName(verdict)),
        whether + refusalWords(verdict.reason, context),
      ];
  }
}

/** To follow "cannot say" or "too uncertain to say". */
export const whetherWords = (context: VerdictContext): string =>
  ` whether that is ${isMore(context) ? 'more' : 'fewer'}`;

const isMore = ({ a, b }: VerdictContext): boolean =>
  a.bound.high === null || a.bound.low * b.days >= b.bound.low * a.days;

export function verdictShort(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'up':
    case 'down':
      return `${verdictName(verdict)}, ${timesWords(verdict)}`;
    case 'notDistinguishable':
    case 'dependsOnUncertainCounts':
      return verdictName(verdict);
    case 'cannotSay':
      return verdict.reason === 'stillComingIn'
        ? verdictName(verdict)
        : `cannot say: ${refusalShort[verdict.reason]}`;
  }
}

const refusalShort: Readonly<Record<Exclude<CannotSayReason, 'stillComingIn'>, string>> = {
  noCoverage: 'no data',
  lowCoverage: 'too few days covered',
  tooFew: 'too few attacks',
  unattainable: 'too few attacks for any verdict',
};

export function refusalWords(
  reason: CannotSayReason,
  { a, b, names: [nameA, nameB] = ['A', 'B'], bursts }: VerdictContext,
): string {
  const periods = [
    { ...a, name: nameA },
    { ...b, name: nameB },
  ];
  const sure = periods.every(({ bound }) => isExact(bound)) ? '' : 'certain ';
  const span = a.length === 7 && b.length === 7 ? 'week' : 'period';
  const count = a.bound.low + b.bound.low;
  const attacks = `${quantity(count, `${sure}attack`)} in both ${span}s`;
  switch (reason) {
    case 'noCoverage': {
      const without = periods.filter(({ days }) => days === 0).map(({ name }) => name);
      return `no day of ${without.join(' or ')} is covered`;
    }
    case 'lowCoverage': {
      const short = periods.filter(({ days, length }) => days < minCoverage * length);
      const words = short.map(
        ({ name, days, length }) => `${integer(days)} of ${quantity(length, 'day')} of ${name}`,
      );
      const verb = short.length === 1 && short[0]?.days === 1 ? 'is' : 'are';
      return `only ${words.join(' and ')} ${verb} covered; ${minCoverage * 100}% are needed`;
    }
    case 'tooFew':
      return count === 0 && sure === ''
        ? `no attack in either ${span}; ${minAttacks} are needed`
        : `only ${attacks}; ${minAttacks} are needed`;
    case 'stillComingIn': {
      const coming = periods
        .filter(({ stillComingIn = 0 }) => stillComingIn > 0)
        .map(
          ({ name, stillComingIn = 0, length }) =>
            `${integer(stillComingIn)} of ${quantity(length, 'day')} of ${name}`,
        );
      return `reports of ${coming.join(' and ')} are still coming in; a count that may still rise shows no decrease`;
    }
    case 'unattainable': {
      const such = (bursts?.phi ?? 1) > 1 ? ' that come in such bursts' : '';
      return `with only ${attacks}${such}, even all of them in one period could be chance`;
    }
  }
}

function figuresWords(verdict: ClearChange): string {
  const { ratio, interval, level } = verdict;
  const times = rateTimesWords(verdict);
  const ofLevel = `${levelWords(level)} interval`;
  if (ratio[0] === Number.POSITIVE_INFINITY) return `from none to ${times} (${ofLevel})`;
  if (ratio[1] === 0) return `down to none, ${times} (${ofLevel})`;
  return `${times} (${ofLevel} ${intervalRange(interval)})`;
}

function uncertainWords(
  { cases: { lowest, highest } }: RateComparison,
  { a, b, names: [nameA, nameB] = ['A', 'B'] }: VerdictContext,
): string {
  const open = [a.bound.high === null ? nameA : null, b.bound.high === null ? nameB : null].filter(
    (name) => name !== null,
  );
  if (open.length > 0) return `no upper limit is known for ${open.join(' and ')}`;
  const [few, many] = [lowest, highest].map(againstWords);
  return `the counts may be ${few}, or ${many}`;
}

/** The comma or full stop at the beginning, which stays on the line of what is before it, and the rest. */
export function stopAndRest(text: string): readonly [stop: string, rest: string] {
  const stop = /^[,.]?/.exec(text)?.[0] ?? '';
  return [stop, text.slice(stop.length)];
}
