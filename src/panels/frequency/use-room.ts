import { useMemo } from 'react';
import type { AttackColumns } from '../../domain/columns';
import type { IntervalUnit } from '../../domain/interval';
import { useLatestDay } from '../../url/use-tracked';
import type { ViewState } from '../../url/view-state';
import { chartRoom } from './chart-room';
import { overviewModel } from './overview-model';

/**
 * Null on the latest day, which it is computed from. A change of the day does not compute it again.
 */
export function useRoom(state: ViewState, unit: IntervalUnit, attacks: AttackColumns | undefined) {
  const isLatest = state.today === state.dataset.asOf;
  const latest = useLatestDay(state);
  return useMemo(
    () =>
      isLatest || !attacks
        ? null
        : { chart: chartRoom(latest, unit, attacks), overview: overviewModel(latest, attacks) },
    [isLatest, latest, unit, attacks],
  );
}
