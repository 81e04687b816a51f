import { useMemo } from 'react';
import type { AttackColumns } from '../../domain/columns';
import type { IntervalUnit } from '../../domain/interval';
import type { ViewState } from '../../url/view-state';
import { chartRoom } from './chart-room';
import { overviewModel } from './overview-model';

/**
 * Null unless the day is being moved. Made from the latest day, so that a step of the day does not
 * compute it again.
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
      overview: overviewModel(latest, attacks),
    };
  }, [steady, dataset, unit, attacks, from, to, split, group, governorate]);
}
