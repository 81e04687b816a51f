import type { Day } from '../../domain/day';
import { enclosingRange } from '../../domain/day-range';
import { isOwn } from '../../domain/own-key-dates';
import type { Ranked, RunUp } from '../../domain/run-up';
import { type RunUpSeries, runUpReach } from '../../domain/run-up-series';
import { boundFigure, boundWords, integer, quantity, sentenceCase } from '../../format/bound';
import { daysToGoWords } from '../../format/countdown';
import { dayRangeWords } from '../../format/day';
import { pFigure } from '../../format/p-value';
import { occurrenceDays, ordinal, pickedWords, pWords, runUpSentences } from '../../format/run-up';
import type { ShownRunUp } from './run-ups-model';
import type { NextRunUp } from './wall-next-run-up';

/** Each text is a list of versions, longest first; empty if there is nothing to say. */
export interface RunUpTexts {
  readonly heading: readonly string[];
  readonly toGo: string;
  readonly figure: readonly string[];
  readonly isCounted: boolean;
  readonly days: readonly string[];
  readonly covered: readonly string[];
  readonly rank: readonly string[];
  readonly p: readonly string[];
  readonly instead: readonly string[];
  readonly more: readonly (readonly string[])[];
  readonly marks: readonly string[];
}

function toGoWords(days: number): string {
  return days > 0 ? `${quantity(days, 'day')} to go` : daysToGoWords(days);
}

function headingTexts({ occurrence, daysToGo }: ShownRunUp, asOf: Day): string[] {
  const { keyDate, on } = occurrence;
  const toGo = toGoWords(daysToGo);
  const dated = [
    `${keyDate.label}, ${occurrenceDays(occurrence, asOf)}`,
    `${keyDate.label}, ${dayRangeWords(on, { short: true, asOf })}`,
  ];
  const runUp = daysToGo < 0 ? [] : dated.map((name) => `Run-up to ${name}: ${toGo}`);
  const bare = [...dated, keyDate.label].map((name) => `${name}: ${toGo}`);
  return [...runUp, ...bare, sentenceCase(toGo)];
}

/**
 * Without the page's filters, which the frame of the wall shows. `stated` is the number of days only stated to
 * be empty that count as zeros.
 */
export function runUpTexts(
  item: ShownRunUp,
  passedOver: NextRunUp['passedOver'],
  comparisons: number,
  stated: number,
  asOf: Day,
): RunUpTexts {
  const { occurrence, runUp, adjusted, daysToGo, series } = item;
  const { keyDate } = occurrence;
  const sentences = runUpSentences(runUp, adjusted, comparisons, '', daysToGo);
  const { ranking } = runUp;
  const isRanked = ranking.kind === 'ranked';
  // Every rank depends on the days stated to be empty, so each says so.
  const withStated = (rank: string) => (stated > 0 ? `${rank}, stated days as zeros` : rank);
  const isCut = runUp.days.length > 0 && runUp.days.length < runUp.length;
  // The covered days have a separate text.
  const others = (isRanked ? sentences.slice(1) : sentences.slice(0, -1)).slice(isCut ? 1 : 0);
  return {
    heading: headingTexts(item, asOf),
    toGo: toGoWords(daysToGo),
    ...countTexts(runUp, asOf),
    rank: isRanked ? rankTexts(ranking).map(withStated) : sentences.slice(-1),
    p: isRanked ? pTexts(ranking, adjusted, isOwn(keyDate)) : [],
    instead: insteadTexts(passedOver, daysToGo < 0, asOf),
    more: [
      ...others.map((sentence) => [sentence]),
      ...(isRanked && isOwn(keyDate) ? [[pickedWords]] : []),
    ],
    marks: markTexts(series),
  };
}

function countTexts({ bound, days, length, stillComingIn, ranking }: RunUp, asOf: Day) {
  const isRanked = ranking.kind === 'ranked';
  const enclosing = enclosingRange(days);
  if (!enclosing) return { figure: ['no data'], isCounted: false, days: [], covered: [] };
  const single = bound.low === 1 && (bound.high === 1 || bound.high === null);
  const soFar = stillComingIn > 0 ? ' so far' : '';
  const unit = `${single ? 'attack' : 'attacks'}${soFar}`;
  const few = `${integer(days.length)} of ${quantity(length, 'day')} covered`;
  const cut = isRanked ? [`${few}, compared with windows cut the same way`, few] : [few];
  return {
    figure: [boundWords(bound), boundFigure(bound)],
    isCounted: true,
    days: [
      `${unit}, ${dayRangeWords(enclosing, { asOf })}`,
      `${unit}, ${dayRangeWords(enclosing, { short: true, asOf })}`,
      `${unit}, ${dayRangeWords(enclosing, { short: true })}`,
    ],
    covered: days.length === length ? [`all ${quantity(length, 'day')} covered`] : cut,
  };
}

function rankTexts({ rank, windows, tied }: Ranked): string[] {
  const of = `of ${quantity(windows, 'such window')}`;
  const [best, worst] = [ordinal(rank.best), ordinal(rank.worst)];
  if (rank.best !== rank.worst) {
    return [
      `too uncertain to rank: ${best} to ${worst} highest ${of}`,
      `too uncertain to rank: ${best} to ${worst} of ${integer(windows)}`,
      `between ${best} and ${worst} of ${integer(windows)}`,
    ];
  }
  if (tied > 0) {
    return [
      `${best} highest ${of}, level with ${quantity(tied, 'other')}`,
      `joint ${best} highest ${of}`,
      `joint ${best} highest of ${integer(windows)}`,
    ];
  }
  return [`${best} highest ${of}`, `${best} highest of ${integer(windows)}`];
}

/**
 * Every version names the limits of p: the adjustment, the smallest possible p, and a date picked by the
 * reader.
 */
function pTexts({ p, smallestP }: Ranked, adjusted: ShownRunUp['adjusted'], picked: boolean) {
  const among = adjusted ? `, adjusted ${pWords(adjusted).replace(/^p /, '')}` : '';
  const by = picked ? '; the date was picked by hand' : '';
  return [
    `${pWords(p)}${among}; the smallest possible is ${pFigure(smallestP)}${by}`,
    `${pWords(p)}${among}; least possible ${pFigure(smallestP)}${picked ? '; date picked' : ''}`,
  ];
}

function insteadTexts(
  passedOver: NextRunUp['passedOver'],
  hasPassed: boolean,
  asOf: Day,
): string[] {
  const [first] = passedOver;
  if (!first) return hasPassed ? ['No key date is to come within a year.'] : [];
  const { label } = first.occurrence.keyDate;
  const rest = passedOver.length - 1;
  const others = rest > 0 ? ` Nor can ${integer(rest)} more be counted.` : '';
  const name = `${label}, ${occurrenceDays(first.occurrence, asOf)}`;
  return [
    `Next is ${name}: ${first.why}.${others}`,
    `Next is ${name}: not counted.`,
    `Next is ${label}: not counted.`,
  ];
}

/** Longest first. Without other windows there is no band. */
function markTexts({ windows, runs }: RunUpSeries): string[] {
  const bars = 'Bars: attacks by day.';
  const line = `Line: sum since T-${runUpReach.before}`;
  const band = windows > 1 ? ['Grey: other windows, least to most.'] : [];
  const gaps = runs.some(({ state }) => state === 'notCovered')
    ? ['Slanted lines: not covered.']
    : [];
  return [
    [bars, `${line} (broken: at most).`, ...band, ...gaps],
    [`${line} (broken: at most).`, ...band, ...gaps],
    [`${line}.`, ...band, ...gaps],
    [`${line}.`, ...band],
    [`${line}.`],
  ].map((words) => words.join(' '));
}
