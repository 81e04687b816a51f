import type { AttackColumns } from '../../domain/columns';
import { earlier, later } from '../../domain/day';
import {
  type Frequency,
  frequency,
  type SpanningRecords,
  spanningRecords,
} from '../../domain/frequency';
import { intervalsOf } from '../../domain/interval';
import { splitSeries } from '../../domain/split';
import { attackFilterOf, defaultPeriod, periodOf } from '../../domain/view';
import type { ViewState } from '../../url/view-state';

export interface OverviewModel {
  readonly counts: Frequency;
  readonly spanning: readonly SpanningRecords[];
}

/**
 * Counts by day. Covers the default and the chosen period, so that the chosen one is always inside.
 */
export function overviewModel(
  { dataset, view, today }: ViewState,
  attacks: AttackColumns,
): OverviewModel {
  const [whole, chosen] = [defaultPeriod(dataset, today), periodOf(view, dataset)];
  const range = { start: earlier(whole.start, chosen.start), end: later(whole.end, chosen.end) };
  const series = splitSeries(attacks, 'none');
  const filter = attackFilterOf(view, today);
  const counts = frequency(attacks, filter, intervalsOf(range, 'day'), series);
  return { counts, spanning: spanningRecords(counts, attacks, series) };
}
