import { nameIn } from '../../domain/directory';
import { anchorsOf } from '../../domain/period-anchor';
import type { Alignment as Align } from '../../domain/view';
import { keyDateName } from '../../format/period-presets';
import { Select } from '../../ui/Select';
import { ToggleGroup } from '../../ui/ToggleGroup';
import type { ViewState } from '../../url/view-state';
import type { CompareModel } from './compare-model';

interface AlignmentProps {
  readonly model: CompareModel;
  readonly state: ViewState;
}

export function Alignment({ model, state }: AlignmentProps) {
  const { view, dataset, directory, today, change } = state;
  const options = (side: 'a' | 'b') => {
    const ids = anchorsOf(dataset.keyDates, model[side], today).map(({ keyDate }) => keyDate.id);
    return [...new Set(ids)].map((value) => ({ value, label: nameIn(directory.keyDates, value) }));
  };
  const nearest = (side: 'a' | 'b') => {
    const found = model.zeros[side].keyDate;
    return found ? `nearest: ${keyDateName(found, dataset.asOf)}` : 'none within reach';
  };
  return (
    <div className="no-print flex flex-wrap items-center gap-x-4 gap-y-1.5 text-small">
      <ToggleGroup<Align>
        label="Line up"
        value={view.align}
        options={[
          { value: 'day', label: 'First days' },
          { value: 'date', label: 'Key dates' },
        ]}
        onChange={(align) => change({ align })}
      />
      {view.align === 'date' ? (
        <>
          <Select
            label="A on"
            value={view.aDate}
            all={view.aDate ? 'the nearest' : nearest('a')}
            options={options('a')}
            onChange={(aDate) => change({ aDate })}
          />
          <Select
            label="B on"
            value={view.bDate}
            all={view.bDate ? 'the nearest' : nearest('b')}
            options={options('b')}
            onChange={(bDate) => change({ bDate })}
          />
        </>
      ) : null}
    </div>
  );
}
