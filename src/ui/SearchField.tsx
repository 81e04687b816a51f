import { useId, useLayoutEffect, useRef } from 'react';
import { useDraft } from './use-draft';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  /** Called when typing pauses, so that not every letter sends a request. */
  readonly onChange: (value: string) => void;
}

const pauseMs = 250;

export function SearchField({ label, value, maxLength, onChange }: SearchFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { draft, setDraft } = useDraft(value, onChange, pauseMs);
  // What the reader typed before hydration.
  useLayoutEffect(() => setDraft(field.current?.value ?? ''), [setDraft]);
  return (
    <span className="flex min-w-0 items-center">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <input
        ref={field}
        id={id}
        type="search"
        value={draft}
        maxLength={maxLength}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        className="min-h-7 w-full border border-line-strong bg-ground px-1.5 text-small placeholder:text-ink-2"
        onChange={(event) => setDraft(event.target.value)}
      />
    </span>
  );
}
