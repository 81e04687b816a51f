import type { AttackFilter } from './attack-filter';
import type { ChangeKind } from './change-kinds';
import type { Dataset } from './dataset';
import { addDays, type Day, dayFromNumber, dayNumber } from './day';
import type { DayRange } from './day-range';
import { type IntervalUnit, intervalStart } from './interval';
import { occurrencesIn } from './key-dates';
import type { OwnKeyDate } from './own-key-dates';
import type { AttackStatus, Means, StatementKind, Target } from './records';
import type { SeriesKey, Split } from './split';

export type AttackTrait =
  | { readonly column: 'status'; readonly value: AttackStatus }
  | { readonly column: 'target'; readonly value: Target }
  | { readonly column: 'means'; readonly value: Means }
  | { readonly column: 'governorate'; readonly value: string };

export type DrawerTarget =
  | { readonly kind: 'attack'; readonly id: string }
  | { readonly kind: 'statement'; readonly id: string }
  | { readonly kind: 'keyDate'; readonly id: string }
  | { readonly kind: 'overlaps' }
  | { readonly kind: 'actor'; readonly id: string }
  | { readonly kind: 'background'; readonly trait: AttackTrait | null }
  | {
      readonly kind: 'attacks';
      readonly range: DayRange;
      readonly part: SeriesKey | AttackTrait | null;
    }
  | {
      readonly kind: 'threats';
      readonly range: DayRange;
      readonly target: Target | null;
      readonly means: Means | null;
      readonly organisation: string | null;
    }
  | {
      readonly kind: 'changes';
      readonly since: Day;
      readonly of: { readonly records: RecordKind; readonly change: ChangeKind } | null;
    };

export type OpenDrawer = (opened: DrawerTarget) => void;

export const recordKinds = ['attacks', 'statements'] as const;
export type RecordKind = (typeof recordKinds)[number];

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const screens = ['wall'] as const;
export type Screen = (typeof screens)[number];

export const alignments = ['day', 'date'] as const;
export type Alignment = (typeof alignments)[number];

export const statedDays = ['left-out', 'counted'] as const;
export type StatedDays = (typeof statedDays)[number];

export const folds = ['off'] as const;

/** Days before a key date. Fixed in advance, so that nobody picks the length with the strongest result. */
export const runUpLengths = [7, 14, 28] as const;
export type RunUpLength = (typeof runUpLengths)[number];

export const severalLimits = { least: 2, most: 20 } as const;

/** Null is "not chosen": the default applies. */
export interface View {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly interval: IntervalUnit | null;
  readonly split: Split;
  readonly group: string | null;
  readonly area: string | null;
  /** Filters the feed, in addition to `group`. */
  readonly organisation: string | null;
  readonly kind: StatementKind | null;
  readonly target: Target | null;
  readonly deadline: string | null;
  readonly q: string;
  readonly asOf: Day | null;
  /** The revision that a frozen link shows, "<history>.<revision>"; null for the latest. */
  readonly at: string | null;
  readonly theme: Theme | null;
  readonly screen: Screen | null;
  readonly open: DrawerTarget | null;
  readonly statement: string | null;
  readonly a: DayRange | null;
  readonly b: DayRange | null;
  readonly align: Alignment;
  readonly aDate: string | null;
  readonly bDate: string | null;
  readonly stated: StatedDays;
  readonly runUp: RunUpLength;
  readonly several: number | null;
  /** Null draws a long stretch of days without data narrower (`foldedDays`). */
  readonly fold: (typeof folds)[number] | null;
  readonly dates: readonly OwnKeyDate[];
}

export function todayOf(view: View, dataset: Dataset): Day {
  return view.asOf ?? dataset.asOf;
}

export function attackFilterOf(view: Pick<View, 'group' | 'area'>, today: Day): AttackFilter {
  return { group: view.group, area: view.area, today };
}

const reachInDays = 60;

/**
 * All coverage and the key dates within 60 days of it, from the first of that month to two days after the
 * last key date, so that each has its place on the axis.
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

export function periodOf(view: View, dataset: Dataset): DayRange {
  const fallback = defaultPeriod(dataset, todayOf(view, dataset));
  const start = view.from ?? (view.to && view.to < fallback.start ? view.to : fallback.start);
  const end = view.to ?? (start > fallback.end ? start : fallback.end);
  return { start, end };
}
