import type { AttackColumns } from '../../domain/columns';
import { dayState } from '../../domain/coverage';
import { countedBases, coveredDays } from '../../domain/covered-days';
import { type Day, dayLimits } from '../../domain/day';
import type { KeyDateGroup } from '../../domain/key-date-groups';
import { daysToGo } from '../../domain/key-dates';
import { movableCounts } from '../../domain/moved-counts';
import { benjaminiHochberg } from '../../domain/p-adjust';
import { type BestToWorst, type RunUp, runUp } from '../../domain/run-up';
import { type DateWithout, runUpDates } from '../../domain/run-up-dates';
import { type RunUpSeries, runUpSeries } from '../../domain/run-up-series';
import { attackCoverage } from '../../domain/still-coming-in';
import { attackFilterOf } from '../../domain/view';
import type { ViewState } from '../../url/view-state';

export interface ShownRunUp {
  readonly occurrence: KeyDateGroup;
  /** In calendar days; negative if it has passed. */
  readonly daysToGo: number;
  readonly runUp: RunUp;
  readonly series: RunUpSeries;
  /** Adjusted for all run-ups compared; null if this one has no p or no other has one. */
  readonly adjusted: BestToWorst | null;
}

export interface RunUpsModel {
  readonly shown: readonly ShownRunUp[];
  /** Counts only run-ups with a rank. */
  readonly comparisons: number;
  readonly without: readonly DateWithout[];
  readonly covered: readonly Day[];
  /** Days whose reports are all in; only windows within these are compared. */
  readonly settled: readonly Day[];
  readonly stated: number;
}

const always = { start: dayLimits.first, end: dayLimits.last };

/**
 * By Benjamini and Hochberg. The adjusted values rise with each p, so adjusting all the best and
 * all the worst gives bounds on the true values. All null if fewer than two have a p.
 */
function adjustedTogether(runUps: readonly RunUp[]): (BestToWorst | null)[] {
  const ps = runUps.map(({ ranking }) => (ranking.kind === 'ranked' ? ranking.p : null));
  if (ps.filter((p) => p !== null).length < 2) return runUps.map(() => null);
  const best = benjaminiHochberg(ps.map((p) => p?.best ?? null));
  const worst = benjaminiHochberg(ps.map((p) => p?.worst ?? null));
  return best.map((one, index) => {
    const other = worst[index] ?? null;
    return one === null || other === null ? null : { best: one, worst: other };
  });
}

export function runUpsModel(
  { dataset, view, today }: ViewState,
  attacks: AttackColumns,
): RunUpsModel {
  const spans = attackCoverage(dataset, attacks, today);
  const filter = attackFilterOf(view, today);
  const covered = coveredDays(spans, countedBases(view.stated), always, today);
  const stated = coveredDays(spans, ['stated'], always, today);
  const isCounted = view.stated === 'counted';
  const dates = runUpDates(dataset.keyDates, covered, today, isCounted ? [] : stated);
  const settled = covered.filter((value) => dayState(spans, value, today) !== 'stillComingIn');
  const counts = movableCounts(attacks, filter, covered, settled);
  const runUps = dates.counted.map(({ on }) => runUp(counts, on.start, view.runUp));
  const adjusted = adjustedTogether(runUps);
  const shown = dates.counted.flatMap((occurrence, index) => {
    const own = runUps[index];
    if (!own) return [];
    return [
      {
        occurrence,
        daysToGo: daysToGo(occurrence.on, today),
        runUp: own,
        series: runUpSeries(counts, spans, occurrence.on.start, today),
        adjusted: adjusted[index] ?? null,
      },
    ];
  });
  return {
    shown,
    comparisons: runUps.filter(({ ranking }) => ranking.kind === 'ranked').length,
    without: dates.without,
    covered,
    settled,
    stated: isCounted ? stated.length : 0,
  };
}
