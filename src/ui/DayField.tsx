import { useId } from 'react';
import { useDraft } from './use-draft';

interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly min?: string;
  readonly max?: string;
  readonly onChange: (day: string) => void;
}

/** Long, because a date typed in parts is often valid before the last one. */
const pauseMs = 900;

/** Calls `onChange` when typing pauses, on Enter and on blur. `min` and `max` are included. */
export function DayField({ label, value, min, max, onChange }: DayFieldProps) {
  const id = useId();
  // The browser reports an empty value while the typed date is incomplete.
  const isWhole = (text: string) => text !== '' && !(max && text > max) && !(min && text < min);
  const { draft, setDraft, commit, revert } = useDraft(value, onChange, pauseMs, isWhole);
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
        aria-invalid={draft !== value && !isWhole(draft)}
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
