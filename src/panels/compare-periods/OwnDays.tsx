import type { ViewState } from '../../url/view-state';
import { Alignment } from './Alignment';
import type { OfferedPreset } from './compare-inputs';
import type { CompareModel, Periods } from './compare-model';
import { PeriodFields } from './PeriodFields';
import { Presets } from './Presets';
import { RunUpLengths } from './RunUpLengths';
import { StatedDaysChoice } from './StatedDaysChoice';

interface OwnDaysProps {
  readonly periods: Periods;
  readonly presets: readonly OfferedPreset[];
  readonly model: CompareModel | null;
  readonly state: ViewState;
}

export function OwnDays({ periods, presets, model, state }: OwnDaysProps) {
  const { view, dataset, change } = state;
  return (
    <section
      aria-label="Own days"
      className="no-print my-2 grid grid-cols-[minmax(0,1fr)] gap-2.5 border-line border-y py-3"
    >
      <PeriodFields periods={periods} change={change} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-1.5">
        {model ? <Alignment model={model} state={state} /> : null}
        <RunUpLengths runUp={view.runUp} change={change} />
        {view.stated === 'left-out' ? <StatedDaysChoice state={state} /> : null}
      </div>
      <Presets
        asOf={dataset.asOf}
        presets={presets}
        chosen={periods.kind === 'both' && periods.by.kind === 'preset' ? periods : null}
        change={change}
      />
    </section>
  );
}
