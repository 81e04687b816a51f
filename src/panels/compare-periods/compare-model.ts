import type { Placing } from '../../domain/bursts';
import { smallestCountCalledUp } from '../../domain/called-counts';
import type { StatementColumns } from '../../domain/columns';
import { type Comparison, comparePeriods } from '../../domain/comparison';
import { type ComparedParts, comparedParts } from '../../domain/comparison-parts';
import type { Remark } from '../../domain/coverage';
import { coveredDays } from '../../domain/covered-days';
import type { DailyAttacks } from '../../domain/daily-attacks';
import { addDays, type Day } from '../../domain/day';
import { type DayRange, lengthInDays, touches } from '../../domain/day-range';
import type { KeyDateOccurrence } from '../../domain/key-dates';
import { anchorOf } from '../../domain/period-anchor';
import { type Preset, samePair } from '../../domain/period-presets';
import { type ThreatParts, threatParts } from '../../domain/threat-parts';
import { runUpLengths } from '../../domain/view';
import type { ViewState } from '../../url/view-state';
import { type CompareGround, isAnswered, type OfferedPreset, presetsOf } from './compare-ground';

/** How the two periods came to be chosen. */
export type ChosenBy =
  /** By nobody: this is shown before anything is chosen. */
  | { readonly kind: 'default'; readonly preset: Preset }
  | { readonly kind: 'preset'; readonly preset: Preset }
  /** By typing or dragging, perhaps after a look at the chart. */
  | { readonly kind: 'hand' };

/** Which two periods are compared. */
export type Periods =
  | { readonly kind: 'both'; readonly a: DayRange; readonly b: DayRange; readonly by: ChosenBy }
  /** Only one is chosen yet. */
  | { readonly kind: 'one'; readonly side: 'a' | 'b'; readonly range: DayRange };

/** What one period is aligned by: a day, and the key date it belongs to where it is one. */
export interface Zero {
  readonly day: Day;
  readonly keyDate: KeyDateOccurrence | null;
}

/** What is shown of two periods. */
export interface CompareModel {
  readonly a: DayRange;
  readonly b: DayRange;
  readonly by: ChosenBy;
  readonly comparison: Comparison;
  /** Null where nothing can be counted by part: the periods overlap. */
  readonly parts: ComparedParts | null;
  /** The fewest attacks in a that would be an increase; null if no count would, or there is another verdict. */
  readonly smallestUp: number | null;
  /** Null if nothing is compared. */
  readonly placing: Placing | null;
  /** All attacks under the filters, by covered day. */
  readonly daily: DailyAttacks;
  /** Of the days counted, those that the source only states to be empty. */
  readonly stated: { readonly a: number; readonly b: number };
  /** Null while the statements are not known. */
  readonly threats: ThreatParts | null;
  readonly zeros: { readonly a: Zero; readonly b: Zero };
  /** What the source says of days of the periods, or of their key dates, without giving figures. */
  readonly remarks: readonly Remark[];
}

/** The pair shown before anything is chosen: the last 14 covered days, or the first that is answered. */
function defaultPreset(presets: readonly OfferedPreset[]): Preset | null {
  const usual = presets.find(({ preset }) => preset.kind === 'recent' && preset.length === 14);
  const answered = presets.find(({ comparison }) => isAnswered(comparison));
  const best = usual && isAnswered(usual.comparison) ? usual : (answered ?? usual);
  return best?.preset ?? null;
}

/** A preset of any length with these periods, in this order or swapped: neither is picked by a look. */
function presetWith(state: ViewState, a: DayRange, b: DayRange): Preset | undefined {
  return runUpLengths
    .flatMap((length) => presetsOf(state, length))
    .find((preset) => samePair(preset, { a, b }) || samePair(preset, { a: b, b: a }));
}

/** The periods that the address names, or those shown by themselves. */
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

/** As many days as `range` has, right after it. */
export function daysAfter(range: DayRange): DayRange {
  return { start: addDays(range.end, 1), end: addDays(range.end, lengthInDays(range)) };
}

/** As many days as `range` has, right before it. */
export function daysBefore(range: DayRange): DayRange {
  return { start: addDays(range.start, -lengthInDays(range)), end: addDays(range.start, -1) };
}

function zeroOf({ dataset, view, today }: ViewState, period: DayRange, id: string | null): Zero {
  const keyDate = view.align === 'date' ? anchorOf(dataset.keyDates, period, today, id) : null;
  return { day: keyDate?.on.start ?? period.start, keyDate };
}

/** Computes what is shown of two periods, under the filters of the page and as of today. */
export function compareModel(
  state: ViewState,
  ground: CompareGround,
  { a, b, by }: Extract<Periods, { kind: 'both' }>,
  statements: StatementColumns | undefined,
): CompareModel {
  const { dataset, view, today } = state;
  const comparison = comparePeriods(ground.all, a, b, ground);
  const isCompared = comparison.kind === 'compared';
  const zeros = { a: zeroOf(state, a, view.aDate), b: zeroOf(state, b, view.bDate) };
  // A run-up ends the day before its key date, and what is said of that date is said of it.
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
    parts: isCompared ? comparedParts(ground.parts, comparison, ground.live) : null,
    daily: ground.all,
    placing: isCompared
      ? {
          attacks: ground.all,
          compared: { a: comparison.periods.a.days, b: comparison.periods.b.days },
          live: ground.live,
        }
      : null,
    smallestUp: needsCount
      ? smallestCountCalledUp(comparison.b, comparison.a, { dispersion: comparison.bursts.phi })
      : null,
    threats: statements
      ? threatParts(statements, { organisation: view.group, today }, dataset.coverage.statements, {
          a,
          b,
        })
      : null,
    zeros,
    remarks: dataset.remarks.filter(
      ({ knownOn, on }) => knownOn <= today && [a, b].some((range) => touches(reachOf(range), on)),
    ),
  };
}
