import type { AttackColumns } from '../../domain/columns';
import { allCoveredDays, type Comparison, comparePeriods } from '../../domain/comparison';
import { type DailyPart, dailyParts } from '../../domain/comparison-parts';
import { allDailyAttacks, type DailyAttacks, placeAttacks } from '../../domain/daily-attacks';
import { type Preset, periodPresets } from '../../domain/period-presets';
import type { RunUpLength } from '../../domain/view';
import type { ViewState } from '../../url/view-state';

/** What any two periods are compared on: it holds for all of them, and is made once for them. */
export interface CompareGround {
  readonly all: DailyAttacks;
  readonly parts: readonly DailyPart[];
  /** Whether records still come in. */
  readonly live: boolean;
}

type State = Pick<ViewState, 'dataset' | 'view' | 'today'>;

/** Sums the attacks that pass the filters of the page by covered day. */
export function compareGround(
  { dataset, view, today }: State,
  attacks: AttackColumns,
): CompareGround {
  const filter = { group: view.group, governorate: view.governorate, today };
  const covered = allCoveredDays(dataset.coverage.attacks, view.stated, today);
  const placed = placeAttacks(attacks, filter, covered);
  return {
    all: allDailyAttacks(attacks, placed),
    parts: dailyParts(attacks, placed),
    live: dataset.live,
  };
}

/** The pairs of periods that presets make as of the day, with run-ups of a length. */
export function presetsOf(
  { dataset, view: { stated }, today }: State,
  runUp: RunUpLength,
): Preset[] {
  const spans = dataset.coverage.attacks;
  return periodPresets({ spans, keyDates: dataset.keyDates, today, stated, runUp });
}

/** A pair of periods that is offered, with what comes of it. */
export interface OfferedPreset {
  readonly preset: Preset;
  readonly comparison: Comparison;
}

/** Whether a comparison can be made, and something is said of it. */
export function isAnswered(comparison: Comparison): boolean {
  return comparison.kind === 'compared' && comparison.verdict.kind !== 'cannotSay';
}

/** The presets with run-ups of the reader's length, each tried. */
export function offeredPresets(state: State, { all, live }: CompareGround): OfferedPreset[] {
  return presetsOf(state, state.view.runUp).map((preset) => ({
    preset,
    comparison: comparePeriods(all, preset.a, preset.b, { live }),
  }));
}
