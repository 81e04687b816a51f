import { useMemo } from 'react';
import { isNarrow, type PlotSize } from '../../charts/plot/plot-size';
import type { AttackColumns, StatementColumns } from '../../domain/columns';
import type { IntervalUnit } from '../../domain/interval';
import { usualInterval } from '../../domain/usual-interval';
import { periodOf } from '../../domain/view';
import type { ViewState } from '../../url/view-state';
import { frequencyModel } from './frequency-model';
import { useRoom } from './use-room';

interface FrequencyColumns {
  readonly attacks: AttackColumns | undefined;
  readonly statements: StatementColumns | undefined;
}

function useDrawn(state: ViewState, unit: IntervalUnit, { attacks, statements }: FrequencyColumns) {
  const model = useMemo(
    () => (attacks ? frequencyModel(state, unit, attacks, statements) : null),
    [state, unit, attacks, statements],
  );
  const room = useRoom(state, unit, attacks);
  return { unit, model, room };
}

/** For a wide and a narrow chart; if the size is known, the other one has no model. */
export function useFrequency(
  state: ViewState,
  asked: IntervalUnit | null,
  columns: FrequencyColumns,
  size: PlotSize | null,
) {
  const period = periodOf(state.view, state.dataset);
  const units = {
    wide: asked ?? usualInterval(period, 'wide'),
    narrow: asked ?? usualInterval(period, 'narrow'),
  };
  const isOne = units.wide === units.narrow;
  const [isWide, isOnlyNarrow] = [size && !isNarrow(size), size && isNarrow(size)];
  const none = { ...columns, attacks: undefined };
  const wide = useDrawn(state, units.wide, isOnlyNarrow && !isOne ? none : columns);
  const narrow = useDrawn(state, units.narrow, isWide || isOne ? none : columns);
  return { wide, narrow: isOne ? wide : narrow };
}
