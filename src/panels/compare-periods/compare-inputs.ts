import type { AttackColumns } from '../../domain/columns';
import { allCoveredDays, type Comparison, comparePeriods } from '../../domain/comparison';
import { type DailyPart, dailyParts } from '../../domain/comparison-parts';
import { allDailyAttacks, type DailyAttacks, placeAttacks } from '../../domain/daily-attacks';
import { type Preset, periodPresets } from '../../domain/period-presets';
import type { RunUpLength } from '../../domain/view';
import type { ViewState } from '../../url/view-state';

/** The inputs that do not depend on the periods, computed once per set of filters. */
export interface CompareInputs {
  readonly all: DailyAttacks;
  readonly parts: readonly DailyPart[];
  /** Whether records are still arriving, so recent days may be incomplete. */
  readonly live: boolean;
}

type State = Pick<ViewState, 'dataset' | 'view' | 'today'>;

/** Sums the attacks that pass the page's filters by covered day, as of today. */
export function compareInputs(
  { dataset, view, today }: State,
  attacks: AttackColumns,
): CompareInputs {
  const filter = { group: view.group, governorate: view.governorate, today };
  const covered = allCoveredDays(dataset.coverage.attacks, view.stated, today);
  const placed = placeAttacks(attacks, filter, covered);
  return {
    all: allDailyAttacks(attacks, placed),
    parts: dailyParts(attacks, placed),
    live: dataset.live,
  };
}

export function presetsOf(
  { dataset, view: { stated }, today }: State,
  runUp: RunUpLength,
): Preset[] {
  const spans = dataset.coverage.attacks;
  return periodPresets({ spans, keyDates: dataset.keyDates, today, stated, runUp });
}

export interface OfferedPreset {
  readonly preset: Preset;
  readonly comparison: Comparison;
}

/** False if the periods overlap or the verdict is "cannot say". */
export function isAnswered(comparison: Comparison): boolean {
  return comparison.kind === 'compared' && comparison.verdict.kind !== 'cannotSay';
}

/** Compares every preset, so that the panel can say which of them have an answer. */
export function offeredPresets(state: State, { all, live }: CompareInputs): OfferedPreset[] {
  return presetsOf(state, state.view.runUp).map((preset) => ({
    preset,
    comparison: comparePeriods(all, preset.a, preset.b, { live }),
  }));
}
