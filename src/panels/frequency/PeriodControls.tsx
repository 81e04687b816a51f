import { useEffect, useId, useState } from 'react';
import { parseDay } from '../../domain/day';
import type { DayRange } from '../../domain/day-range';
import { Button } from '../../ui/Button';
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
  const [draft, setDraft] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setDraft(value);
  }
  const day = parseDay(draft);
  const isWhole = day !== null && !(max && day > max) && !(min && day < min);
  const commit = () => {
    if (isWhole && day !== value) onChange(day);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pause begins with each change of the draft.
  useEffect(() => {
    const timer = setTimeout(commit, pause);
    return () => clearTimeout(timer);
  }, [draft]);
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
        aria-invalid={!isWhole}
        className="min-h-7 border border-line-strong bg-ground px-1 aria-invalid:border-danger"
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
        }}
        onBlur={() => (isWhole ? commit() : setDraft(value))}
      />
    </span>
  );
}
