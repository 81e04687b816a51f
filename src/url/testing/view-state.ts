import type { Dataset } from '../../domain/dataset';
import { emptyDataset } from '../../domain/testing/dataset';
import type { View } from '../../domain/view';
import { resolveView, type ViewState } from '../view-state';

export const untouchedView: View = {
  from: null,
  to: null,
  interval: null,
  split: 'group',
  group: null,
  governorate: null,
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

export function viewStateOf(
  choices: Partial<View> = {},
  source: Dataset = emptyDataset,
): ViewState {
  const { broken: _broken, ...resolved } = resolveView({ ...untouchedView, ...choices }, source);
  return { ...resolved, steady: false, change: () => {} };
}
