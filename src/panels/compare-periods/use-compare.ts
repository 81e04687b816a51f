import { useMemo } from 'react';
import type { AttackColumns, StatementColumns } from '../../domain/columns';
import { useTracked } from '../../url/use-tracked';
import type { ViewState } from '../../url/view-state';
import { compareInputs, type OfferedPreset, offeredPresets } from './compare-inputs';
import { type CompareModel, compareModel, type Periods, periodsOf } from './compare-model';

interface Compare {
  readonly presets: readonly OfferedPreset[];
  readonly periods: Periods;
  readonly model: CompareModel | null;
}

/**
 * Null until the attacks have loaded. Inputs are recomputed when a filter changes, the model when
 * the periods change, and neither when anything else on the page changes.
 */
export function useCompare(
  state: ViewState,
  attacks: AttackColumns | undefined,
  statements: StatementColumns | undefined,
): Compare | null {
  const counted = useTracked(state);
  const inputs = useMemo(
    () => (attacks ? compareInputs(counted, attacks) : null),
    [attacks, counted],
  );
  const offered = useTracked(state);
  const presets = useMemo(
    () => (inputs ? offeredPresets(offered, inputs) : null),
    [inputs, offered],
  );
  const compared = useTracked(state);
  return useMemo(() => {
    const periods = presets && periodsOf(compared, presets);
    if (!inputs || !presets || !periods) return null;
    const model =
      periods.kind === 'both' ? compareModel(compared, inputs, periods, statements) : null;
    return { presets, periods, model };
  }, [inputs, presets, statements, compared]);
}
