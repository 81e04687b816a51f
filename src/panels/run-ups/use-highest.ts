import { useMemo } from 'react';
import { runUpMarks } from '../../charts/run-up-marks';
import type { AttackColumns } from '../../domain/columns';
import { useLatestDay } from '../../url/use-tracked';
import type { ViewState } from '../../url/view-state';
import { type RunUpsModel, runUpsModel } from './run-ups-model';

function highestOf(model: RunUpsModel): number {
  return Math.max(0, ...model.shown.map(({ series }) => runUpMarks(series).highest));
}

/**
 * Shared by all charts, and at least that of the latest day, so that the scale does not jump while the day is moved; a
 * step of the day does not compute that again. `model` is that of `state`.
 */
export function useHighest(
  model: RunUpsModel | null,
  state: ViewState,
  attacks: AttackColumns | undefined,
): number {
  const isLatest = state.today === state.dataset.asOf;
  const latest = useLatestDay(state);
  const reserved = useMemo(
    () => (isLatest || !attacks ? 0 : highestOf(runUpsModel(latest, attacks))),
    [isLatest, latest, attacks],
  );
  return useMemo(() => Math.max(reserved, model ? highestOf(model) : 0), [reserved, model]);
}
