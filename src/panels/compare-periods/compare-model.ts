import type { Placing } from '../../domain/bursts';
import type { StatementColumns } from '../../domain/columns';
import { type Comparison, comparePeriods } from '../../domain/comparison';
import { type ComparedParts, comparedParts } from '../../domain/comparison-parts';
import { minCountForIncrease } from '../../domain/counts-for-verdict';
import type { Remark } from '../../domain/coverage';
import { coveredDays } from '../../domain/covered-days';
import type { DailyAttacks } from '../../domain/daily-attacks';
import { addDays, type Day } from '../../domain/day';
import { type DayRange, lengthInDays, overlaps } from '../../domain/day-range';
import type { KeyDateOccurrence } from '../../domain/key-dates';
import { anchorOf } from '../../domain/period-anchor';
import { comparableRanges, type Preset, samePair } from '../../domain/period-presets';
import type { ReportDelays } from '../../domain/still-coming-in';
import { type ThreatParts, threatParts } from '../../domain/threat-parts';
import { runUpLengths } from '../../domain/view';
import type { ViewState } from '../../url/view-state';
import { type CompareInputs, isAnswered, type OfferedPreset, presetsOf } from './compare-inputs';

/** Determines the caveat: periods picked by hand after a look at the data find chance differences too often. */
export type ChosenBy =
  | { readonly kind: 'default'; readonly preset: Preset }
  | { readonly kind: 'preset'; readonly preset: Preset }
  | { readonly kind: 'hand' };

export type Periods =
  | { readonly kind: 'both'; readonly a: DayRange; readonly b: DayRange; readonly by: ChosenBy }
  | { readonly kind: 'one'; readonly side: 'a' | 'b'; readonly range: DayRange };

/** At offset 0; `keyDate` is null if it is the first day of the period. */
export interface Zero {
  readonly day: Day;
  readonly keyDate: KeyDateOccurrence | null;
}

export interface CompareModel {
  readonly a: DayRange;
  readonly b: DayRange;
  readonly by: ChosenBy;
  readonly comparison: Comparison;
  readonly parts: ComparedParts | null;
  /**
   * The fewest attacks in A that would be a clear increase. Null if no count would, or if the verdict is not
   * "no clear difference".
   */
  readonly smallestUp: number | null;
  readonly placing: Placing | null;
  readonly delays: ReportDelays | null;
  /** If too little is covered for a verdict but the covered days can be compared; else null. */
  readonly covered: Pick<Preset, 'a' | 'b'> | null;
  readonly daily: DailyAttacks;
  /** Days counted as zeros although the source only states them to be empty. */
  readonly stated: { readonly a: number; readonly b: number };
  readonly threats: ThreatParts | null;
  readonly zeros: { readonly a: Zero; readonly b: Zero };
  readonly remarks: readonly Remark[];
}

/**
 * The last 14 covered days against those before, if they have an answer; else the first preset that
 * has one; else the former. Null if there is neither.
 */
function defaultPreset(presets: readonly OfferedPreset[]): Preset | null {
  const usual = presets.find(({ preset }) => preset.kind === 'recent' && preset.length === 14);
  const answered = presets.find(({ comparison }) => isAnswered(comparison));
  const best = usual && isAnswered(usual.comparison) ? usual : (answered ?? usual);
  return best?.preset ?? null;
}

/** A match of any run-up length, in either order: such periods were not picked by looking at the data. */
function presetWith(state: ViewState, a: DayRange, b: DayRange): Preset | undefined {
  return runUpLengths
    .flatMap((length) => presetsOf(state, length))
    .find((preset) => samePair(preset, { a, b }) || samePair(preset, { a: b, b: a }));
}

export function periodsOf(state: ViewState, presets: readonly OfferedPreset[]): Periods | null {
  const { a, b } = state.view;
  if (a && b) {
    const preset = presetWith(state, a, b);
    return { kind: 'both', a, b, by: preset ? { kind: 'preset', preset } : { kind: 'hand' } };
  }
  if (a) return { kind: 'one', side: 'a', range: a };
  if (b) return { kind: 'one', side: 'b', range: b };
  const preset = defaultPreset(presets);
  return preset && { kind: 'both', a: preset.a, b: preset.b, by: { kind: 'default', preset } };
}

export function daysAfter(range: DayRange): DayRange {
  return { start: addDays(range.end, 1), end: addDays(range.end, lengthInDays(range)) };
}

export function daysBefore(range: DayRange): DayRange {
  return { start: addDays(range.start, -lengthInDays(range)), end: addDays(range.start, -1) };
}

function zeroOf({ dataset, view, today }: ViewState, period: DayRange, id: string | null): Zero {
  const keyDate = view.align === 'date' ? anchorOf(dataset.keyDates, period, today, id) : null;
  return { day: keyDate?.on.start ?? period.start, keyDate };
}

function coveredPair(comparison: Comparison, inputs: CompareInputs): CompareModel['covered'] {
  if (comparison.kind === 'overlapping') return null;
  const { periods, verdict } = comparison;
  if (verdict.kind !== 'cannotSay' || verdict.reason !== 'lowCoverage') return null;
  const { a, b } = periods;
  const cut = comparableRanges({ a: a.range, b: b.range }, [a.days, b.days]);
  return isAnswered(comparePeriods(inputs.all, cut.a, cut.b, inputs)) ? cut : null;
}

export function compareModel(
  state: ViewState,
  inputs: CompareInputs,
  { a, b, by }: Extract<Periods, { kind: 'both' }>,
  statements: StatementColumns | undefined,
): CompareModel {
  const { dataset, view, today } = state;
  const comparison = comparePeriods(inputs.all, a, b, inputs);
  const isCompared = comparison.kind === 'compared';
  const zeros = { a: zeroOf(state, a, view.aDate), b: zeroOf(state, b, view.bDate) };
  // A run-up ends the day before its key date, so remarks on the day after a period count too.
  const reachOf = ({ start, end }: DayRange) => ({ start, end: addDays(end, 1) });
  const needsCount = isCompared && comparison.verdict.kind === 'notDistinguishable';
  const statedIn = (range: DayRange) =>
    view.stated === 'counted'
      ? coveredDays(dataset.coverage.attacks, ['stated'], range, today).length
      : 0;
  return {
    a,
    b,
    by,
    stated: { a: statedIn(a), b: statedIn(b) },
    comparison,
    parts: isCompared ? comparedParts(inputs.parts, comparison, inputs) : null,
    daily: inputs.all,
    delays: inputs.delays,
    covered: coveredPair(comparison, inputs),
    placing: isCompared
      ? {
          attacks: inputs.all,
          compared: { a: comparison.periods.a.days, b: comparison.periods.b.days },
          live: inputs.live,
        }
      : null,
    smallestUp: needsCount
      ? minCountForIncrease(comparison.b, comparison.a, { dispersion: comparison.bursts.phi })
      : null,
    threats: statements
      ? threatParts(statements, { organisation: view.group, today }, dataset.coverage.statements, {
          a,
          b,
        })
      : null,
    zeros,
    remarks: dataset.remarks.filter(
      ({ knownOn, on }) => knownOn <= today && [a, b].some((range) => overlaps(reachOf(range), on)),
    ),
  };
}
