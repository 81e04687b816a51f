import type { AttackColumns } from '../../domain/columns';
import { allCoveredDays, type Comparison, comparePeriods } from '../../domain/comparison';
import { type DailyPart, dailyParts } from '../../domain/comparison-parts';
import { allDailyAttacks, type DailyAttacks, placeAttacks } from '../../domain/daily-attacks';
import { type Preset, periodPresets } from '../../domain/period-presets';
import type { ViewState } from '../../url/view-state';

/** A pair of periods that is offered, with what comes of it. */
export interface OfferedPreset {
  readonly preset: Preset;
  readonly comparison: Comparison;
}

/** What any two periods are compared on: it holds for all of them, and is made once for them. */
export interface CompareGround {
  readonly all: DailyAttacks;
  readonly parts: readonly DailyPart[];
  readonly presets: readonly OfferedPreset[];
}

/** Whether a comparison can be made, and something is said of it. */
export function isAnswered(comparison: Comparison): boolean {
  return comparison.kind === 'compared' && comparison.verdict.kind !== 'cannotSay';
}

/** Sums the attacks that pass the filters of the page by covered day, and tries every preset on them. */
export function compareGround(
  { dataset, view, today }: Pick<ViewState, 'dataset' | 'view' | 'today'>,
  attacks: AttackColumns,
): CompareGround {
  const { stated, runUp } = view;
  const spans = dataset.coverage.attacks;
  const filter = { group: view.group, governorate: view.governorate, today };
  const covered = allCoveredDays(spans, stated, today);
  const placed = placeAttacks(attacks, filter, covered);
  const all = allDailyAttacks(attacks, placed);
  const presets = periodPresets({ spans, keyDates: dataset.keyDates, today, stated, runUp });
  return {
    all,
    parts: dailyParts(attacks, placed),
    presets: presets.map((preset) => ({
      preset,
      comparison: comparePeriods(all, preset.a, preset.b),
    })),
  };
}
