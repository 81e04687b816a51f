import { useId } from 'react';
import { parseDay } from '../../domain/day';
import type { DayRange } from '../../domain/day-range';
import { Button } from '../../ui/Button';
import { useDraft } from '../../ui/use-draft';
import type { ChangeView } from '../../url/use-view';

interface PeriodControlsProps {
  readonly period: DayRange;
  /** Whether the reader chose it; else it is the whole. */
  readonly chosen: boolean;
  readonly change: ChangeView;
}

/** The period by typing its days, and the way back to the whole. */
export function PeriodControls({ period, chosen, change }: PeriodControlsProps) {
  return (
    <div className="no-print mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-small">
      <DayField
        label="From"
        value={period.start}
        max={period.end}
        onChange={(from) => change({ from })}
      />
      <DayField
        label="To"
        value={period.end}
        min={period.start}
        onChange={(to) => change({ to })}
      />
      <Button
        disabled={!chosen}
        className="disabled:opacity-40"
        onClick={() => change({ from: null, to: null })}
      >
        Whole period
      </Button>
      <span className="text-ink-2">The period also narrows the feed.</span>
    </div>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly min?: string;
  readonly max?: string;
  readonly onChange: (day: DayRange['start']) => void;
}

/** How long typing must pause before a day counts as typed, in milliseconds. */
const pause = 900;

/**
 * A day to type. What stands in the field is the reader's until it is whole: on Enter, on leaving the
 * field, or when typing pauses.
 */
function DayField({ label, value, min, max, onChange }: DayFieldProps) {
  const id = useId();
  const isWhole = (text: string) => {
    const day = parseDay(text);
    return day !== null && !(max && day > max) && !(min && day < min);
  };
  const take = (text: string) => {
    const day = parseDay(text);
    if (day) onChange(day);
  };
  const { draft, setDraft, commit, revert } = useDraft(value, take, pause, isWhole);
  return (
    <span className="inline-flex items-center gap-1.5">
      <label htmlFor={id} className="text-ink-2">
        {label}
      </label>
      <input
        id={id}
        type="date"
        value={draft}
        min={min}
        max={max}
        aria-invalid={!isWhole(draft)}
        className="min-h-7 border border-line-strong bg-ground px-1 aria-invalid:border-danger"
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
        }}
        onBlur={isWhole(draft) ? commit : revert}
      />
    </span>
  );
}
