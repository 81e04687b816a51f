import { isExact } from '../domain/bound';
import type { Bursts } from '../domain/bursts';
import type { Corner, PeriodCount, Refusal, Verdict, Weighed } from '../domain/verdict';
import { fewestAttacks, leastCoverage } from '../domain/verdict-limits';
import { quantity } from './bound';
import { intervalRange, levelWords, ratioNumber, ratioRange } from './ratio';

/** What a verdict's sentence names besides the verdict itself. */
export interface VerdictContext {
  /** The period that is looked at. */
  readonly a: PeriodCount;
  /** The period that it is held against. */
  readonly b: PeriodCount;
  /** `smallestCountCalledUp`: the fewest attacks in a that would be up; null where no count would. */
  readonly smallestUp: number | null;
  /** What the periods are called in the sentence; "A" and "B" where it is left out. */
  readonly names?: readonly [a: string, b: string];
  /** Not spoken of if there are none. */
  readonly bursts?: Pick<Bursts, 'phi'>;
}

type Called = Extract<Verdict, { kind: 'up' | 'down' }>;

/**
 * A verdict's name: "up", "clearly up" (also beyond a fifth of the error: 99% for 95%), "down", "clearly
 * down", "not distinguishable", "depends on the uncertain counts", "cannot say".
 */
export function verdictName(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'up':
    case 'down':
      return verdict.strength === 99 ? `clearly ${verdict.kind}` : verdict.kind;
    case 'notDistinguishable':
      return 'not distinguishable';
    case 'dependsOnUncertainCounts':
      return 'depends on the uncertain counts';
    case 'cannotSay':
      return 'cannot say';
  }
}

/**
 * A verdict as the end of a sentence, with its figures: "up: 3.0 times the rate, 95% interval 1.4 to 6.3",
 * "1.3 to 1.4 times, not distinguishable; 24 would have been up", "cannot say: 7 attacks in both; 10 are
 * needed". Times are of the rate, which is said where the counts alone would have another ratio. Never a
 * percentage of change, never infinity.
 */
export function verdictWords(verdict: Verdict, context: VerdictContext): string {
  switch (verdict.kind) {
    case 'up':
    case 'down':
      return calledWords(verdict);
    case 'notDistinguishable':
      return `${timesWords(verdict)}${ofRate(context)}, not distinguishable; ${wouldHaveBeen(context)}`;
    case 'dependsOnUncertainCounts':
      return `depends on the uncertain counts: ${endsWords(verdict, context).join('; ')}`;
    case 'cannotSay':
      return `cannot say: ${refusalWords(verdict.reason, context)}`;
  }
}

/** A verdict for a tile or a cell: "up: 3.0 times", "1.3 times, not distinguishable". */
export function verdictShort(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'up':
    case 'down':
      return `${verdictName(verdict)}: ${timesWords(verdict)}`;
    case 'notDistinguishable':
      return `${timesWords(verdict)}, not distinguishable`;
    case 'dependsOnUncertainCounts':
      return 'depends on the uncertain counts';
    case 'cannotSay':
      return `cannot say: ${refusalShort[verdict.reason]}`;
  }
}

const refusalShort: Readonly<Record<Refusal, string>> = {
  noCoverage: 'no covered day',
  lowCoverage: 'too few covered days',
  tooFew: 'too few attacks',
  unattainable: 'too few attacks for any verdict',
};

/** Why nothing is said, with the figures: "4 of 14 days of A covered; 70% are needed". */
export function refusalWords(
  reason: Refusal,
  { a, b, names: [nameA, nameB] = ['A', 'B'], bursts }: Omit<VerdictContext, 'smallestUp'>,
): string {
  const periods = [
    { ...a, name: nameA },
    { ...b, name: nameB },
  ];
  const sure = periods.every(({ bound }) => isExact(bound)) ? '' : 'certain ';
  const attacks = `${quantity(a.bound.low + b.bound.low, `${sure}attack`)} in both`;
  switch (reason) {
    case 'noCoverage': {
      const without = periods.filter(({ days }) => days === 0).map(({ name }) => name);
      return `no day of ${without.join(' or ')} covered`;
    }
    case 'lowCoverage': {
      const short = periods
        .filter(({ days, length }) => days < leastCoverage * length)
        .map(({ name, days, length }) => `${days} of ${quantity(length, 'day')} of ${name}`);
      return `${short.join(' and ')} covered; ${leastCoverage * 100}% are needed`;
    }
    case 'tooFew':
      return `${attacks}; ${fewestAttacks} are needed`;
    case 'unattainable': {
      const phi = bursts?.phi ?? 1;
      const such = phi > 1 ? ` and such bursts (φ ${ratioNumber(phi)})` : '';
      return `with ${attacks}${such}, not even all of them on one side would be called`;
    }
  }
}

/**
 * "1.3 to 1.4 times"; from a baseline of zero "at least 2.1 times", down to zero "at most 0.8 times": the
 * end of the interval that says something.
 */
export function timesWords({ ratio: [low, high], interval, corners }: Weighed): string {
  if (low === Number.POSITIVE_INFINITY) return `at least ${ratioNumber(interval[0])} times`;
  if (high === 0 && corners.highest.a === 0) return `at most ${ratioNumber(interval[1])} times`;
  return `${ratioRange([low, high])} times`;
}

function calledWords(verdict: Called): string {
  const { ratio, interval, level } = verdict;
  const name = verdictName(verdict);
  const times = `${timesWords(verdict)} the rate`;
  const ofLevel = `${levelWords(level)} interval`;
  if (ratio[0] === Number.POSITIVE_INFINITY) {
    return `${name} from none: ${times}, the lower end of the ${ofLevel}`;
  }
  if (ratio[1] === 0) return `${name} to none: ${times}, the upper end of the ${ofLevel}`;
  return `${name}: ${times}, ${ofLevel} ${intervalRange(interval)}`;
}

/** " the rate", where the ratio is not that of the counts. */
const ofRate = ({ a, b }: VerdictContext) => (a.days === b.days ? '' : ' the rate');

/** "24 would have been up", or that no count would and why. */
function wouldHaveBeen({ smallestUp, names }: VerdictContext): string {
  return smallestUp === null ? noCountWords(names) : `${smallestUp} would have been up`;
}

/** Why no count would be up. */
export function noCountWords(names: VerdictContext['names'] = ['A', 'B']): string {
  return `no count would be up, as ${names[1]} has no known upper bound`;
}

/**
 * What each end of the counts says: "at the fewest, 10 against 25, 1.8 times, not distinguishable", "at
 * the most, 14 against 21, 3.0 times, up"; and that no count would be up where b has no upper bound.
 */
export function endsWords(
  { corners }: Weighed,
  { b, names }: Pick<VerdictContext, 'b' | 'names'>,
): string[] {
  const ends = [
    `at the fewest, ${cornerWords(corners.lowest)}`,
    `at the most, ${cornerWords(corners.highest)}`,
  ];
  return b.bound.high === null ? [...ends, noCountWords(names)] : ends;
}

/** One end: "14 against 21, 3.0 times, up"; "12 against no known upper bound, no limit". */
export function cornerWords({ a, b, ratio, interval: [low, high] }: Corner): string {
  const count = (value: number | null) => (value === null ? 'no known upper bound' : `${value}`);
  const against = `${count(a)} against ${count(b)}`;
  if (a === null || b === null) return `${against}, no limit`;
  const times =
    ratio === Number.POSITIVE_INFINITY
      ? `at least ${ratioNumber(low)} times`
      : ratio === 0
        ? `at most ${ratioNumber(high)} times`
        : `${ratioNumber(ratio)} times`;
  return `${against}, ${times}, ${low > 1 ? 'up' : high < 1 ? 'down' : 'not distinguishable'}`;
}
