import type { Bursts } from '../domain/bursts';
import type { DayRange } from '../domain/day-range';
import type { Corner, PeriodCount, Verdict, Weighed } from '../domain/verdict';
import { leastCoverage } from '../domain/verdict-limits';
import { counted, integer, quantity, sentenceCase } from './bound';
import { dayRangeWords } from './day';
import { rateWords } from './rate';
import { intervalRange, levelWords, ratioNumber } from './ratio';
import { cornerWords, refusalWords, timesWords } from './verdict';
import { changeWords } from './what-would-change';

/** A period as its explanation names it. */
export interface ExplainedPeriod extends PeriodCount {
  readonly range: DayRange;
  /** Covered days that the source only states to be empty; 0 where there is none, or none is counted. */
  readonly stated: number;
}

/** What a verdict was made from. */
export interface VerdictInputs {
  /** The period that is looked at. */
  readonly a: ExplainedPeriod;
  /** The period that it is held against. */
  readonly b: ExplainedPeriod;
  readonly bursts: Bursts;
  readonly verdict: Verdict;
  /** Whether a period was chosen by hand, and so perhaps after a look at the chart. */
  readonly picked: boolean;
  /** How many verdicts are looked at together; null where it is this one alone (as 1). */
  readonly many: number | null;
  /** What the periods are called; "A" and "B" where it is left out. */
  readonly names?: readonly [a: string, b: string];
}

/** One line of an explanation: what it is about, and what is to be said of it. */
export type ExplanationRow = readonly [term: string, text: string];

/**
 * How a verdict came about, for those who ask "how do you know?": what went in, how far the days are
 * covered, the method with its figures, and what would change it. It computes the counts that would be
 * called, and so brings the beta functions along: for parts of the page that come after the first view.
 */
export function verdictExplanation(inputs: VerdictInputs): ExplanationRow[] {
  const { a, b, verdict, names: [nameA, nameB] = ['A', 'B'] } = inputs;
  const many = inputs.many !== null && inputs.many > 1 ? inputs.many : null;
  const weighed = verdict.kind === 'cannotSay' ? null : verdict;
  const rows: (ExplanationRow | null)[] = [
    [`${sentenceCase(nameA)}, ${dayRangeWords(a.range)}`, inputWords(a)],
    [`${sentenceCase(nameB)}, ${dayRangeWords(b.range)}`, inputWords(b)],
    ['Coverage', coverageWords(inputs)],
    ['Bursts (φ)', burstWords(inputs.bursts.phi)],
    weighed && ['Interval', intervalWords(weighed)],
    ['Rule', ruleWords(inputs)],
    weighed && ['Strength', strengthWords(weighed)],
    ['What would change it', changeWords(inputs)],
    many === null || !weighed ? null : ['Looked at together', manyWords(many, weighed.level)],
    ['Picked after looking', pickedWords(inputs.picked)],
  ];
  return rows.filter((row) => row !== null);
}

function inputWords(count: ExplainedPeriod): string {
  const { bound, days, stated } = count;
  if (days === 0) return 'no covered day';
  const empty = stated === 0 ? '' : `, ${integer(stated)} of them only stated to be empty`;
  const over = `${counted(bound, 'attack')} over ${quantity(days, 'covered day')}${empty}`;
  return `${over}, ${rateWords(count)}`;
}

function coverageWords({ a, b, names: [nameA, nameB] = ['A', 'B'] }: VerdictInputs): string {
  const of = ({ days, length }: PeriodCount, name: string) =>
    `${days} of ${quantity(length, 'day')} of ${name}`;
  const needed = `${leastCoverage * 100}% of each are needed`;
  const zeros =
    a.stated + b.stated === 0
      ? 'a day without data is never a zero'
      : 'days that the source states to be empty, without showing it, are counted as zeros, and the verdict rests on that';
  return `${of(a, nameA)} and ${of(b, nameB)} are covered; ${needed}. The rates are per covered day: ${zeros}.`;
}

function burstWords(dispersion: number): string {
  const what = 'How much more the daily counts vary than a steady rate would have them';
  return dispersion === 1
    ? `${what}. 1: no more bursts than chance.`
    : `${what}. ${ratioNumber(dispersion)}: they come in bursts, and the interval is wider for it.`;
}

const sameCorner = (one: Corner, other: Corner) => one.a === other.a && one.b === other.b;

function intervalWords({ level, interval, corners: { lowest, highest } }: Weighed): string {
  const whole = `${levelWords(level)}: ${intervalRange(interval)} times`;
  const end = (words: string, corner: Corner) =>
    corner.a === null || corner.b === null
      ? `${words}, ${cornerWords(corner)}`
      : `${words}, ${cornerWords(corner)} (${intervalRange(corner.interval)})`;
  if (sameCorner(lowest, highest)) return `${whole}; ${end('the counts are certain', lowest)}.`;
  return `${whole}; ${end('at the fewest', lowest)}; ${end('at the most', highest)}.`;
}

function ruleWords(inputs: VerdictInputs): string {
  const { verdict } = inputs;
  if (verdict.kind === 'cannotSay') {
    return `Nothing is compared: ${refusalWords(verdict.reason, inputs)}.`;
  }
  const { corners } = verdict;
  const where = sameCorner(corners.lowest, corners.highest) ? '' : ', at both ends of the counts';
  switch (verdict.kind) {
    case 'up':
      return `The whole interval lies above 1${where}: up, ${timesWords(verdict)} the rate.`;
    case 'down':
      return `The whole interval lies below 1${where}: down, ${timesWords(verdict)} the rate.`;
    case 'notDistinguishable':
      return `The interval holds 1${where}: chance alone may well make such a difference. That does not show that the rates are equal.`;
    case 'dependsOnUncertainCounts':
      return 'The two ends of the counts do not say the same, so it depends on the uncertain ones.';
  }
}

function strengthWords(verdict: Exclude<Verdict, { kind: 'cannotSay' }>): string {
  const { level } = verdict;
  const [beyond, further] = [levelWords(level), levelWords(1 - (1 - level) / 5)];
  const why =
    'There are two strengths because the page is looked at daily: of sixty daily looks at unchanged data, 57% raise at least one false call at 5%.';
  if (verdict.kind !== 'up' && verdict.kind !== 'down') return `Not beyond ${beyond}. ${why}`;
  return verdict.strength === 99
    ? `Beyond ${beyond} and also beyond ${further}, hence “clearly”. ${why}`
    : `Beyond ${beyond}, not beyond ${further}. ${why}`;
}

function manyWords(many: number, level: number): string {
  return `One of ${many}: each has an interval of ${levelWords(level)}, so that all of them together raise a false call no more often than one alone does at 95%.`;
}

function pickedWords(picked: boolean): string {
  return picked
    ? 'Perhaps: they were chosen by hand. A period chosen because it stands out will stand out in the test too: of 39 days of pure noise, the best week looks significant 24% of the time.'
    : 'No: the periods follow from a rule, not from a look at the chart.';
}
