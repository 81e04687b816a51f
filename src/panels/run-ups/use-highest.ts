import { useMemo } from 'react';
import { runUpMarks } from '../../charts/run-up-marks';
import type { AttackColumns } from '../../domain/columns';
import type { ViewState } from '../../url/view-state';
import { type RunUpsModel, runUpsModel } from './run-ups-model';

function highestOf(model: RunUpsModel | null): number {
  const tops = model?.shown.map(({ series }) => runUpMarks(series).highest) ?? [];
  return Math.max(0, ...tops);
}

/**
 * Shared by all charts. While the day is being moved it is at least that of the latest day, so that
 * the scale does not jump; a step of the day does not recompute that.
 */
export function useHighest(
  model: RunUpsModel | null,
  state: ViewState,
  attacks: AttackColumns | undefined,
): number {
  const { dataset, steady } = state;
  const { group, governorate, stated } = state.view;
  const now = useMemo(() => highestOf(model), [model]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only these fields of the view are read.
  const latest = useMemo(() => {
    if (!steady || !attacks) return 0;
    const last = { ...state, view: { ...state.view, asOf: null }, today: dataset.asOf };
    return highestOf(runUpsModel(last, attacks));
  }, [steady, dataset, attacks, group, governorate, stated]);
  return Math.max(now, latest);
}
