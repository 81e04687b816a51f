import { overlaps } from '../../domain/day-range';
import { comingKeyDates, daysToGo } from '../../domain/key-dates';
import type { KeyDate } from '../../domain/records';
import { periodOf } from '../../domain/view';
import { daysToGoWords } from '../../format/countdown';
import { dayRangeWords } from '../../format/day';
import type { ViewState } from '../../url/view-state';

/** "on the chart's axis; in the countdown (in 16 days)", or why it is not on the axis or has no countdown. */
export function whereShown({ dataset, view, today }: ViewState, keyDate: KeyDate): string {
  const period = periodOf(view, dataset);
  const axis = overlaps(keyDate.on, period)
    ? "on the chart's axis"
    : `outside the chart's period (${dayRangeWords(period, { year: true })}), so not on its axis`;
  const away = daysToGo(keyDate.on, today);
  if (away < 0) return `${axis}; passed ${daysToGoWords(away)}, so there is no countdown`;
  return comingKeyDates([keyDate], today).length > 0
    ? `${axis}; in the countdown (${daysToGoWords(away)})`
    : `${axis}; more than a year away (${daysToGoWords(away)}), so there is no countdown yet`;
}
