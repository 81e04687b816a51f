import { monthDayYear } from '../../format/day';
import { linkTo } from '../../url/link';
import type { ViewState } from '../../url/view-state';

export function frozenWords({ view, today }: Pick<ViewState, 'view' | 'today'>): string {
  if (view.at === null) return '';
  return ` As of ${monthDayYear(today)}, frozen at ${view.at}: ${linkTo({ ...view, asOf: today })}`;
}
