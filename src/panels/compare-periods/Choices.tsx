import { samePair } from '../../domain/period-presets';
import type { ViewState } from '../../url/view-state';
import { compareChoices } from './compare-choices';
import type { OfferedPreset } from './compare-inputs';
import type { Periods } from './compare-model';
import { presetChange } from './period-change';

interface ChoicesProps {
  readonly presets: readonly OfferedPreset[];
  readonly periods: Periods;
  readonly state: Pick<ViewState, 'dataset' | 'change'>;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

const look =
  'min-h-7 cursor-pointer border-transparent border-b-2 px-1.5 text-ink-2 hover:text-ink aria-pressed:border-ink aria-pressed:font-semibold aria-pressed:text-ink';

export function Choices({ presets, periods, state, isOpen, onOpen }: ChoicesProps) {
  const shown = periods.kind === 'both' && periods.by.kind !== 'hand' ? periods : null;
  const choices = compareChoices(presets, shown, state.dataset.asOf);
  const isShown = ({ preset }: (typeof choices)[number]) =>
    shown !== null && samePair(preset, shown);
  return (
    <ul aria-label="What is compared" className="no-print -ml-1.5 flex flex-wrap gap-x-1.5">
      {choices.map((choice) => (
        <li key={choice.words}>
          <button
            type="button"
            aria-pressed={isShown(choice)}
            className={look}
            onClick={() => state.change(presetChange(choice.preset))}
          >
            {choice.words}
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          aria-expanded={isOpen}
          className={`${look} ${choices.some(isShown) ? '' : 'border-ink! font-semibold text-ink!'}`}
          onClick={() => onOpen(!isOpen)}
        >
          Own days <span aria-hidden="true">{isOpen ? '▴' : '▾'}</span>
        </button>
      </li>
    </ul>
  );
}
