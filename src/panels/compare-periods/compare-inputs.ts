import type { AttackColumns } from '../../domain/columns';
import { allCoveredDays, type Comparison, comparePeriods } from '../../domain/comparison';
import { type DailyPart, dailyParts } from '../../domain/comparison-parts';
import type { CoverageSpan } from '../../domain/coverage';
import { type DailyAttacks, dailyAttacks } from '../../domain/daily-attacks';
import { type Preset, periodPresets } from '../../domain/period-presets';
import { attackCoverage, type ReportDelays, reportDelays } from '../../domain/still-coming-in';
import { tallyOf } from '../../domain/tally';
import { attackFilterOf, type RunUpLength } from '../../domain/view';
import type { ViewState } from '../../url/view-state';

/** They do not depend on the periods, so they are computed once per set of filters. */
export interface CompareInputs {
  readonly all: DailyAttacks;
  readonly parts: readonly DailyPart[];
  readonly live: boolean;
  readonly spans: readonly CoverageSpan[];
  readonly delays: ReportDelays | null;
}

type State = Pick<ViewState, 'dataset' | 'view' | 'today'>;

export function compareInputs(
  { dataset, view, today }: State,
  attacks: AttackColumns,
): CompareInputs {
  const filter = attackFilterOf(view, today);
  const covered = allCoveredDays(dataset.coverage.attacks, view.stated, today);
  const tally = tallyOf(attacks, filter);
  return {
    all: dailyAttacks(tally.all, covered),
    parts: dailyParts(attacks, tally, covered),
    live: dataset.live,
    spans: attackCoverage(dataset, attacks, today),
    delays: reportDelays(attacks, today),
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

export function offeredPresets(state: State, { all, ...options }: CompareInputs): OfferedPreset[] {
  return presetsOf(state, state.view.runUp).map((preset) => ({
    preset,
    comparison: comparePeriods(all, preset.a, preset.b, options),
  }));
}
