import { BySize } from '../../charts/plot/BySize';
import type { PlotSize } from '../../charts/plot/plot-size';
import { type IntervalUnit, intervalUnits } from '../../domain/interval';
import { type Split, splits } from '../../domain/split';
import { Button } from '../../ui/Button';
import { ToggleGroup } from '../../ui/ToggleGroup';
import type { ChangeView } from '../../url/use-view';

interface ControlsProps {
  readonly size: PlotSize | null;
  readonly unitOf: (narrow: boolean) => IntervalUnit;
  readonly split: Split;
  readonly table: boolean;
  readonly onTable: (table: boolean) => void;
  readonly change: ChangeView;
}

const unitNames: Readonly<Record<IntervalUnit, string>> = {
  day: 'Day',
  week: 'Week',
  month: 'Month',
};
const splitNames: Readonly<Record<Split, string>> = {
  group: 'Group',
  governorate: 'Governorate',
  none: 'None',
};

export function Controls({ size, unitOf, split, table, onTable, change }: ControlsProps) {
  return (
    <>
      <BySize size={size}>
        {(_, narrow, className) => (
          <ToggleGroup
            className={className}
            label="Interval"
            value={unitOf(narrow)}
            options={intervalUnits.map((value) => ({ value, label: unitNames[value] }))}
            onChange={(interval) => change({ interval })}
          />
        )}
      </BySize>
      <ToggleGroup
        label="Split by"
        value={split}
        options={splits.map((value) => ({ value, label: splitNames[value] }))}
        onChange={(chosen) => change({ split: chosen })}
      />
      <Button look="quiet" aria-pressed={table} onClick={() => onTable(!table)}>
        Table
      </Button>
    </>
  );
}
