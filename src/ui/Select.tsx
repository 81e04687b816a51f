import { useEffect, useId, useReducer } from 'react';
import { onIdle } from './lazy-component';

interface SelectProps {
  readonly label: string;
  readonly value: string | null;
  readonly all: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string | null) => void;
  readonly nameOf?: (value: string) => string;
  /** Has the same width for every option, so that its neighbours do not move. */
  readonly fixed?: boolean;
  /**
   * For the first view. The label is for screen readers only, because the chosen option says what
   * it is. Until the reader begins to use the page, or it is idle, it has only the chosen option
   * and the longest one, by which browsers without `field-sizing` set the width.
   */
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
  const [isAsked, ask] = useReducer(() => true, !quiet);
  useEffect(() => (isAsked ? undefined : onIdle(ask)), [isAsked]);
  const longest = Math.max(...options.map(({ label }) => label.length));
  const widest = options.find(({ label }) => label.length === longest);
  const shown = isAsked
    ? options
    : options.filter((option) => option === widest || option.value === value);
  const select = (
    <select
      id={id}
      aria-label={quiet ? label : undefined}
      value={value ?? ''}
      onPointerEnter={ask}
      onPointerDown={ask}
      onFocus={ask}
      onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      className={`min-h-7 min-w-0 max-w-60 cursor-pointer truncate bg-ground px-1 text-small hover:bg-wash ${quiet ? '[field-sizing:content] max-sm:px-0' : 'grow border border-line-strong'} ${fixed ? 'w-56' : ''}`}
    >
      <option value="">{all}</option>
      {/* Data may no longer offer a value that the address still asks for. */}
      {value !== null && !shown.some((option) => option.value === value) ? (
        <option value={value}>{nameOf(value)}</option>
      ) : null}
      {shown.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
  if (quiet) return select;
  return (
    <span className="inline-flex min-w-0 items-center gap-1.5">
      <label htmlFor={id} className="shrink-0 text-ink-2 text-small">
        {label}
      </label>
      {select}
    </span>
  );
}
