import type { Dataset } from '../../domain/dataset';
import { emptyDataset } from '../../domain/testing/dataset';
import type { View } from '../../domain/view';
import type { ChangeView } from '../use-view';
import { resolveView, type ViewState } from '../view-state';

export const untouchedView: View = {
  from: null,
  to: null,
  interval: null,
  split: 'group',
  group: null,
  area: null,
  organisation: null,
  kind: null,
  target: null,
  deadline: null,
  q: '',
  asOf: null,
  at: null,
  theme: null,
  screen: null,
  open: null,
  statement: null,
  a: null,
  b: null,
  align: 'day',
  aDate: null,
  bDate: null,
  stated: 'left-out',
  runUp: 14,
  several: null,
  fold: null,
  dates: [],
};

/** What changes `view()`, with the change that it comes to. */
export function changing(
  view: () => View,
  take: (change: Partial<View>, options?: Parameters<ChangeView>[1]) => void,
): ChangeView {
  return (change, options) => take(typeof change === 'function' ? change(view()) : change, options);
}

export function viewStateOf(
  choices: Partial<View> = {},
  source: Dataset = emptyDataset,
): ViewState {
  const { broken: _broken, ...resolved } = resolveView({ ...untouchedView, ...choices }, source);
  return { ...resolved, isScrubbing: false, change: () => {} };
}
