import { useId } from 'react';

interface SelectProps {
  readonly label: string;
  readonly value: string | null;
  readonly all: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string | null) => void;
  readonly nameOf?: (value: string) => string;
  /** Keeps its width whatever is selected, so that its neighbours do not move. */
  readonly fixed?: boolean;
  /** Shows no label, because the chosen option says what it is. Screen readers still get the label. */
  readonly quiet?: boolean;
}

export function Select({
  label,
  value,
  all,
  options,
  onChange,
  nameOf = String,
  fixed = false,
  quiet = false,
}: SelectProps) {
  const id = useId();
  return (
    <span className="inline-flex min-w-0 items-center gap-1.5">
      <label htmlFor={id} className={quiet ? 'sr-only' : 'shrink-0 text-ink-2 text-small'}>
        {label}
      </label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
        className={`min-h-7 min-w-0 max-w-60 cursor-pointer truncate bg-ground px-1 text-small hover:bg-wash ${quiet ? '[field-sizing:content] max-sm:px-0' : 'grow border border-line-strong'} ${fixed ? 'w-56' : ''}`}
      >
        <option value="">{all}</option>
        {/* Data may no longer offer a value that the address still asks for. */}
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
