import { useId } from 'react';
import { useDraft } from './use-draft';

interface DayFieldProps {
  readonly label: string;
  /** A day, "YYYY-MM-DD". */
  readonly value: string;
  /** First and last day that are taken, both included. */
  readonly min?: string;
  readonly max?: string;
  /** Called with a day within the limits. */
  readonly onChange: (day: string) => void;
}

/** How long typing must pause before a day counts as typed, in milliseconds. */
const pause = 900;

/**
 * A day to type. What stands in the field is the reader's until it is whole: on Enter, on leaving the
 * field, or when typing pauses.
 */
export function DayField({ label, value, min, max, onChange }: DayFieldProps) {
  const id = useId();
  // The browser's field holds nothing while what is typed is no day.
  const isWhole = (text: string) => text !== '' && !(max && text > max) && !(min && text < min);
  const { draft, setDraft, commit, revert } = useDraft(value, onChange, pause, isWhole);
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
