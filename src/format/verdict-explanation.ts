import type { Bursts, Placing } from '../domain/bursts';
import type { DayRange } from '../domain/day-range';
import { minRecordsForDelays, type ReportDelays } from '../domain/still-coming-in';
import type { BoundsCase, PeriodCount, RateComparison, Verdict } from '../domain/verdict';
import { minCoverage } from '../domain/verdict-limits';
import { counted, integer, quantity, sentenceCase } from './bound';
import { endsWords } from './bounds-cases';
import { stillComingInWords } from './coverage';
import { dayRangeWords } from './day';
import { pFigure } from './p-value';
import { probabilityWords } from './probability';
import { rateWords } from './rate';
import { intervalRange, levelWords, ratioNumber } from './ratio';
import { refusalWords } from './verdict';
import { changeWords } from './what-would-change';

export interface ExplainedPeriod extends PeriodCount {
  readonly range: DayRange;
  readonly stated: number;
}

export interface VerdictInputs {
  readonly a: ExplainedPeriod;
  readonly b: ExplainedPeriod;
  readonly bursts: Bursts;
  readonly placing?: Placing;
  readonly verdict: Verdict;
  readonly picked: boolean;
  readonly many: number | null;
  readonly names?: readonly [a: string, b: string];
  /** How late reports come; null if it is not known. Not explained if left out. */
  readonly delays?: ReportDelays | null;
}

export type ExplanationRow = readonly [term: string, text: string];

/** Imports the beta functions, which the first load must not include. */
export function verdictExplanation(inputs: VerdictInputs): ExplanationRow[] {
  const { a, b, verdict, delays, names: [nameA, nameB] = ['A', 'B'] } = inputs;
  const many = inputs.many !== null && inputs.many > 1 ? inputs.many : null;
  const comparison = verdict.kind === 'cannotSay' ? null : verdict;
  const rows: (ExplanationRow | null)[] = [
    [`${sentenceCase(nameA)}, ${dayRangeWords(a.range, { year: true })}`, inputWords(a)],
    [`${sentenceCase(nameB)}, ${dayRangeWords(b.range, { year: true })}`, inputWords(b)],
    ['What it says', meaningWords(inputs)],
    verdict.kind === 'notDistinguishable' ? ['The chances', chancesWords(inputs, verdict)] : null,
    ['What would change it', changeWords(inputs)],
    ['Days covered', coverageWords(inputs)],
    delays === undefined ? null : ['Still coming in', delayWords(inputs, delays)],
    ['Bursts', burstWords(inputs.bursts)],
    comparison && ['Looking often', oftenWords(comparison)],
    many === null || !comparison ? null : ['Looked at together', manyWords(many, comparison.level)],
    ['Picked after looking', pickedWords(inputs.picked)],
    comparison && ['In statistics', methodWords(inputs, comparison)],
  ];
  return rows.filter((row) => row !== null);
}

function inputWords(count: ExplainedPeriod): string {
  const { bound, days, stated, stillComingIn = 0 } = count;
  if (days === 0) return 'no covered day';
  const empty = stated === 0 ? '' : `, ${integer(stated)} of them only stated to be empty`;
  const over = `${counted(bound, 'attack')} over ${quantity(days, 'covered day')}${empty}`;
  return `${over}${stillComingInWords(stillComingIn)}, ${rateWords(count)}`;
}

function meaningWords(inputs: VerdictInputs): string {
  const { verdict } = inputs;
  switch (verdict.kind) {
    case 'up':
    case 'down': {
      const [often, name] = verdict.strength === 99 ? ['1', 'a clear'] : ['5', 'not yet a clear'];
      const what = verdict.kind === 'up' ? 'increase' : 'decrease';
      const ofMany = inputs.many !== null && inputs.many > 1 ? ' of all tables like this' : '';
      return `If nothing had changed, chance would make a difference like this less than ${often} time${often === '1' ? '' : 's'} in 100${ofMany}. That is ${name} ${what}.`;
    }
    case 'notDistinguishable':
      return 'Even if nothing had changed, chance could well make a difference like this. That does not show that nothing changed.';
    case 'dependsOnUncertainCounts':
      return `The counts are not certain, and what can be said depends on them: ${endsWords(verdict, inputs).join('; ')}.`;
    case 'cannotSay':
      return `Nothing is compared: ${refusalWords(verdict.reason, inputs)}.`;
  }
}

function chancesWords(inputs: VerdictInputs, verdict: RateComparison): string {
  return `${probabilityWords(inputs, verdict)}. This is a help to read the counts, not a verdict: it begins from the assumption that before the counts any ratio was possible (Jeffreys’ prior on the share of A).`;
}

function coverageWords({ a, b, names: [nameA, nameB] = ['A', 'B'] }: VerdictInputs): string {
  const of = ({ days, length }: PeriodCount, name: string) =>
    `${integer(days)} of ${quantity(length, 'day')} of ${name}`;
  const zeros =
    a.stated + b.stated === 0
      ? 'Days without data are left out; they are never counted as zero.'
      : 'Days that the source only states to be empty are counted as zeros, and the verdict rests on that.';
  return `${of(a, nameA)} and ${of(b, nameB)}; ${minCoverage * 100}% of each are needed. ${zeros}`;
}

function delayWords({ a, b }: VerdictInputs, delays: ReportDelays | null): string {
  const days = (a.stillComingIn ?? 0) + (b.stillComingIn ?? 0);
  const here =
    days === 0
      ? 'No day of these periods.'
      : `${sentenceCase(quantity(days, 'day'))} of these periods: what may still rise cannot show a decrease.`;
  if (delays === null)
    return `${here} How late reports come is not known: fewer than ${minRecordsForDelays} records came in one by one. So only a day that is not over is still coming in.`;
  const { records, median, nineteenInTwenty, latest } = delays;
  const after = (late: number) =>
    late === 0 ? 'on the day itself' : `within ${quantity(late, 'day')}`;
  return `${here} Of ${quantity(records, 'record')} half were known ${after(median)}, nineteen in twenty ${after(nineteenInTwenty)}, the last ${after(latest)}.`;
}

function burstWords({ plain, withinWeekdays, lasting, phi }: Bursts): string {
  const calm =
    lasting === 1
      ? 'Attacks come one by one here, with no more bursts than chance makes.'
      : 'The counts of single days vary no more here than chance would make them.';
  const wild = `Attacks come in bursts here: the counts of single days vary ${ratioNumber(plain)} times as much as chance would make them. Chance can then do more, so more is asked of a difference.`;
  const week =
    withinWeekdays === null
      ? ''
      : ` Part of this is the week, which every period here has in whole. Compared by weekday it is ${ratioNumber(withinWeekdays)} times.`;
  const days =
    lasting === 1
      ? ''
      : ` But busy days follow on busy days in this live data, so the test allows for ${ratioNumber(phi)} times as much.`;
  return (plain === 1 ? calm : wild) + week + days;
}

function oftenWords({ level }: RateComparison): string {
  const further = levelWords(1 - (1 - level) / 5);
  return `Whoever looks daily for sixty days at data in which nothing changes is likely to see at least one false call (57%, if attacks come one by one). So only what is beyond ${further} as well is called clear.`;
}

function manyWords(many: number, level: number): string {
  return `One of ${many}. More is asked of each (${levelWords(level)} in place of 95%), so that all of them together raise a false call no more often than one alone.`;
}

function pickedWords(picked: boolean): string {
  return picked
    ? 'Perhaps: they were chosen by hand. A period chosen because it stands out will stand out in the test too: of 39 days of pure noise without bursts, the best week looks significant 24% of the time.'
    : 'No: the periods follow from a rule, not from a look at the chart.';
}

const sameCounts = (one: BoundsCase, other: BoundsCase) => one.a === other.a && one.b === other.b;

function methodWords({ bursts }: VerdictInputs, comparison: RateComparison): string {
  const { level, cases } = comparison;
  const { plain, withinWeekdays, phi } = bursts;
  const of =
    phi === 1
      ? 'Exact conditional test of two Poisson rates (Clopper and Pearson’s interval)'
      : `Exact conditional test of two counts with dispersion (beta-binomial), φ ${ratioNumber(phi)}`;
  const weekdays =
    withinWeekdays === null
      ? ''
      : ` (φ ${ratioNumber(withinWeekdays)} within weekday and period; ${ratioNumber(plain)} without)`;
  const end = (extreme: BoundsCase) =>
    extreme.a === null || extreme.b === null
      ? null
      : `${extreme.a} against ${extreme.b}: ${ratioOf(extreme)} times, ${levelWords(level)} interval ${intervalRange(extreme.interval)}, p ${pFigure(extreme.p)}`;
  const ends = sameCounts(cases.lowest, cases.highest)
    ? [end(cases.lowest)]
    : [end(cases.lowest), end(cases.highest)];
  const known = ends.filter((words) => words !== null);
  return `${[`${of}${weekdays}`, ...known].join('. ')}. Of answers on unchanged data with about one attack a day or more, at most 6% (8% at φ 3) are false calls if bursts stay within a day; with half as many attacks up to 13%, and more if bursts last for days.`;
}

const ratioOf = ({ ratio, interval: [low] }: BoundsCase): string =>
  ratio === Number.POSITIVE_INFINITY ? `at least ${ratioNumber(low)}` : ratioNumber(ratio);
