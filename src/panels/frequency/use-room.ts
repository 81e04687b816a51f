import { useMemo } from 'react';
import type { AttackColumns } from '../../domain/columns';
import type { IntervalUnit } from '../../domain/interval';
import type { ViewState } from '../../url/view-state';
import { chartRoom } from './chart-room';
import { overviewModel } from './overview-model';

/**
 * What the chart and its overview keep room for while the day is moved; null while it is not. It is of
 * the latest day, so a step of the day does not make it anew.
 */
export function useRoom(state: ViewState, unit: IntervalUnit, attacks: AttackColumns | undefined) {
  const { dataset, steady } = state;
  const { from, to, split, group, governorate } = state.view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the view only what is named here is read.
  return useMemo(() => {
    if (!steady || !attacks) return null;
    const latest = { ...state, view: { ...state.view, asOf: null }, today: dataset.asOf };
    return {
      chart: chartRoom(latest, unit, attacks),
      overview: { ...overviewModel(latest, attacks), today: dataset.asOf },
    };
  }, [steady, dataset, unit, attacks, from, to, split, group, governorate]);
}
