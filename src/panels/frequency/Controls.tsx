import { type IntervalUnit, intervalUnits } from '../../domain/interval';
import { type Split, splits } from '../../domain/split';
import { Button } from '../../ui/Button';
import { ToggleGroup } from '../../ui/ToggleGroup';
import type { ChangeView } from '../../url/use-view';

interface ControlsProps {
  readonly unit: IntervalUnit;
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

export function Controls({ unit, split, table, onTable, change }: ControlsProps) {
  return (
    <>
      <ToggleGroup
        label="Interval"
        value={unit}
        options={intervalUnits.map((value) => ({ value, label: unitNames[value] }))}
        onChange={(interval) => change({ interval })}
      />
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
