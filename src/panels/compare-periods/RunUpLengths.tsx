import { type RunUpLength, runUpLengths } from '../../domain/view';
import { ToggleGroup } from '../../ui/ToggleGroup';
import type { ChangeView } from '../../url/use-view';

interface RunUpLengthsProps {
  readonly runUp: RunUpLength;
  readonly change: ChangeView;
}

export function RunUpLengths({ runUp, change }: RunUpLengthsProps) {
  return (
    <div className="no-print">
      <ToggleGroup
        label="Days around a key date"
        value={`${runUp}`}
        options={runUpLengths.map((length) => ({ value: `${length}`, label: `${length}` }))}
        onChange={(value) =>
          change({ runUp: runUpLengths.find((length) => `${length}` === value) ?? runUp })
        }
      />
    </div>
  );
}
