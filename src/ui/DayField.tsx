import { useId } from 'react';
import { useDraft } from './use-draft';

interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly min: string;
  readonly max: string;
  readonly onChange: (day: string) => void;
}

/** Long, because a date typed in parts is often valid before the last one. */
const pauseMs = 900;

/** Calls `onChange` when typing pauses, on Enter and on blur. `min` and `max` are included. */
export function DayField({ label, value, min, max, onChange }: DayFieldProps) {
  const id = useId();
  // While a date is typed the browser reports an empty value, or the years 0002, 0020 and 0202 on the way to 2021.
  const isWhole = (text: string) => text.length === min.length && text >= min && text <= max;
  const { draft, setDraft, commit, leave } = useDraft(value, onChange, pauseMs, isWhole);
  return (
    <span className="inline-flex min-w-0 flex-wrap items-center gap-1.5">
      <label htmlFor={id} className="text-ink-2">
        {label}
      </label>
      <input
        id={id}
        type="date"
        value={draft}
        min={min}
        max={max}
        aria-invalid={draft !== value && !isWhole(draft)}
        className="min-h-7 border border-line-strong bg-ground px-1 aria-invalid:border-danger"
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
        }}
        onBlur={leave}
      />
    </span>
  );
}
