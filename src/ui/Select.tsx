import { useId } from 'react';

interface SelectProps {
  readonly label: string;
  /** Null is the first choice, which lets everything through. */
  readonly value: string | null;
  /** The words of that first choice. */
  readonly all: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string | null) => void;
  /** The words of a value in force that is not offered. */
  readonly nameOf?: (value: string) => string;
  /** As wide whatever it holds, so that its neighbours stay where they are. */
  readonly fixed?: boolean;
}

/** One choice out of many, or all of them. The browser's own list, with every keyboard it has. */
export function Select({
  label,
  value,
  all,
  options,
  onChange,
  nameOf = String,
  fixed = false,
}: SelectProps) {
  const id = useId();
  return (
    <span className="inline-flex min-w-0 items-center gap-1.5">
      <label htmlFor={id} className="shrink-0 text-ink-2 text-small">
        {label}
      </label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
        className={`min-h-7 min-w-0 max-w-60 grow ${fixed ? 'w-56' : ''} cursor-pointer truncate border border-line-strong bg-ground px-1 text-small hover:bg-wash`}
      >
        <option value="">{all}</option>
        {/* A choice that is in force is shown, even where it is no longer offered. */}
        {value !== null && !options.some((option) => option.value === value) ? (
          <option value={value}>{nameOf(value)}</option>
        ) : null}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
