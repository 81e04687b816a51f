import type { ChangeKind } from './change-kinds';
import type { Dataset } from './dataset';
import { addDays, type Day, dayFromNumber, dayNumber } from './day';
import type { DayRange } from './day-range';
import { type IntervalUnit, intervalStart } from './interval';
import { occurrencesIn } from './key-dates';
import type { OwnKeyDate } from './own-key-dates';
import type { AttackStatus, Means, StatementKind, Target } from './records';
import type { SeriesKey, Split } from './split';

/** Something an attack is, by which some are told from the rest. */
export type AttackTrait =
  | { readonly column: 'status'; readonly value: AttackStatus }
  | { readonly column: 'target'; readonly value: Target }
  | { readonly column: 'means'; readonly value: Means }
  /** Id of a governorate it lies in: a road between two lies in both, whatever the chart is split by. */
  | { readonly column: 'governorate'; readonly value: string };

/** What the drawer shows. */
export type Opened =
  | { readonly kind: 'attack'; readonly id: string }
  | { readonly kind: 'statement'; readonly id: string }
  | { readonly kind: 'keyDate'; readonly id: string }
  | { readonly kind: 'overlaps' }
  /** A group, person, channel or other actor. */
  | { readonly kind: 'actor'; readonly id: string }
  /** Attacks mentioned outside the list, in no count: all of them, or those with a trait. */
  | { readonly kind: 'background'; readonly trait: AttackTrait | null }
  | {
      readonly kind: 'attacks';
      readonly range: DayRange;
      /** A part of the split, the id of a group or governorate, or a trait; null for all. */
      readonly part: SeriesKey | AttackTrait | null;
    }
  | {
      readonly kind: 'threats';
      readonly range: DayRange;
      readonly target: Target | null;
      readonly means: Means | null;
      /** Id of the organisation, where it is another than the page's group. */
      readonly organisation: string | null;
    }
  | {
      readonly kind: 'changes';
      /** The day that the records of today are compared with. */
      readonly since: Day;
      /** Those to list; null for their numbers only. */
      readonly of: { readonly records: RecordKind; readonly change: ChangeKind } | null;
    };

export const recordKinds = ['attacks', 'statements'] as const;
export type RecordKind = (typeof recordKinds)[number];

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Where the page is shown; the desk unless told. */
export const screens = ['wall'] as const;
export type Screen = (typeof screens)[number];

/** What lies under each other where periods are compared: their first days, or their key dates. */
export const alignments = ['day', 'date'] as const;
export type Alignment = (typeof alignments)[number];

/** Whether days that the source only states to be empty enter rates, as zeros. */
export const statedDays = ['left-out', 'counted'] as const;
export type StatedDays = (typeof statedDays)[number];

/** Lengths of a run-up to a key date, in days, fixed before anything is looked at. */
export const runUpLengths = [7, 14, 28] as const;
export type RunUpLength = (typeof runUpLengths)[number];

/** Every choice a reader has made. Null is "not chosen": the page then takes its own default. */
export interface View {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly interval: IntervalUnit | null;
  readonly split: Split;
  /** Id of the actor whose attacks and statements are shown. */
  readonly group: string | null;
  /** Id of the governorate whose attacks are shown. */
  readonly governorate: string | null;
  /** Id of the organisation whose statements are in the feed, besides `group`. */
  readonly organisation: string | null;
  readonly kind: StatementKind | null;
  readonly target: Target | null;
  /** Id of the key date that a statement names. */
  readonly deadline: string | null;
  readonly q: string;
  readonly asOf: Day | null;
  readonly theme: Theme | null;
  /** Null is the desk. */
  readonly screen: Screen | null;
  readonly open: Opened | null;
  /** Id of the statement whose day is marked in the chart. */
  readonly statement: string | null;
  /** The period looked at, and the one it is held against. */
  readonly a: DayRange | null;
  readonly b: DayRange | null;
  readonly align: Alignment;
  /** Ids of the key dates that the periods are aligned by; null for the one nearest to each. */
  readonly aDate: string | null;
  readonly bDate: string | null;
  readonly stated: StatedDays;
  readonly runUp: RunUpLength;
  /** Key dates that the reader added. */
  readonly dates: readonly OwnKeyDate[];
}

/** The day that counts as today: the one chosen, or the one the dataset speaks of. */
export function todayOf(view: View, dataset: Dataset): Day {
  return view.asOf ?? dataset.asOf;
}

const reachInDays = 60;

/**
 * The period shown first: all coverage, widened to the key dates within 60 days of it, from the first
 * of that month to two days after the last one, so that each has its place on the axis.
 */
export function defaultPeriod(dataset: Dataset, today: Day): DayRange {
  const spans = [...dataset.coverage.attacks, ...dataset.coverage.statements];
  const starts = spans.map(({ start }) => start).sort();
  const ends = [...spans.map(({ end }) => end), dataset.asOf].sort();
  const covered = { start: starts[0] ?? today, end: ends.at(-1) ?? today };
  const reach = {
    start: addDays(covered.start, -reachInDays),
    end: addDays(covered.end, reachInDays),
  };
  const near = occurrencesIn(dataset.keyDates, reach, today).map(({ on }) => on);
  const first = [covered.start, ...near.map(({ start }) => start)].sort().at(0) ?? today;
  const last =
    near
      .map(({ end }) => addDays(end, 2))
      .concat(covered.end)
      .sort()
      .at(-1) ?? today;
  return { start: dayFromNumber(intervalStart(dayNumber(first), 'month')), end: last };
}

/** The period to show: what was chosen, with the default on the side that was not. */
export function periodOf(view: View, dataset: Dataset): DayRange {
  const fallback = defaultPeriod(dataset, todayOf(view, dataset));
  const start = view.from ?? (view.to && view.to < fallback.start ? view.to : fallback.start);
  const end = view.to ?? (start > fallback.end ? start : fallback.end);
  return { start, end };
}
