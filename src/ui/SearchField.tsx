import { useEffect, useId, useState } from 'react';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  /** Called a moment after the last key, so that not every letter asks the server. */
  readonly onChange: (value: string) => void;
}

const pauseInMilliseconds = 250;

/** A field to search with. What is typed stands at once; the search follows when typing pauses. */
export function SearchField({ label, value, maxLength, onChange }: SearchFieldProps) {
  const id = useId();
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  // Another value from outside (Back, a link, "clear") replaces what stands in the field.
  if (known !== value) {
    setKnown(value);
    setText(value);
  }
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(() => onChange(text), pauseInMilliseconds);
    return () => clearTimeout(timer);
  }, [text, value, onChange]);
  return (
    <span className="flex min-w-0 items-center">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <input
        id={id}
        type="search"
        value={text}
        maxLength={maxLength}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        className="min-h-7 w-full border border-line-strong bg-ground px-1.5 text-small placeholder:text-ink-2"
        onChange={(event) => setText(event.target.value)}
      />
    </span>
  );
}
