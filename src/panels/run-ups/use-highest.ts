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
 * One scale for all charts, at least that of the latest day, so that it does not jump while the day
 * moves. A step of the day does not compute the latest day again. `model` must be that of `state`.
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
