import { useMemo } from 'react';
import type { AttackColumns, StatementColumns } from '../../domain/columns';
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
  const { dataset, today } = state;
  const { group, governorate, stated, runUp, a, b, align, aDate, bDate } = state.view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only these fields of the view are read.
  const inputs = useMemo(
    () => (attacks ? compareInputs(state, attacks) : null),
    [attacks, dataset, today, group, governorate, stated],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the inputs change with everything else that is read.
  const presets = useMemo(() => (inputs ? offeredPresets(state, inputs) : null), [inputs, runUp]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only these fields of the view are read.
  return useMemo(() => {
    const periods = presets && periodsOf(state, presets);
    if (!inputs || !presets || !periods) return null;
    const model = periods.kind === 'both' ? compareModel(state, inputs, periods, statements) : null;
    return { presets, periods, model };
  }, [inputs, presets, statements, a, b, align, aDate, bDate]);
}
