import { useId, useState } from 'react';

interface NumberFieldProps {
  readonly label: string;
  readonly unit: string;
  readonly hint: string;
  readonly value: number;
  readonly range: { readonly min: number; readonly max: number };
  readonly parse: (text: string) => number | null;
  readonly onChange: (value: number) => void;
}

// Much of the world writes 27.5 as "27,5".
const withPoint = (text: string) => text.trim().replace(',', '.');

export function NumberField(props: NumberFieldProps) {
  const { label, unit, hint, value, range, parse, onChange } = props;
  const id = useId();
  const [draft, setDraft] = useState(`${value}`);
  const [lastValue, setLastValue] = useState(value);
  const typed = parse(withPoint(draft));
  if (lastValue !== value) {
    setLastValue(value);
    if (typed !== value) setDraft(`${value}`);
  }
  const isWrong = typed === null;
  const edit = (text: string) => {
    setDraft(text);
    const next = parse(withPoint(text));
    if (next !== null && next !== value) onChange(next);
  };
  return (
    <div>
      <label htmlFor={`${id}field`} className="block font-semibold">
        {label}, in {unit}
      </label>
      <input
        id={`${id}field`}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={draft}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}fault ${id}hint` : `${id}hint`}
        className="min-h-8 w-28 border border-line-strong bg-ground px-2 aria-invalid:border-danger"
        onChange={(event) => edit(event.target.value)}
      />
      <p id={`${id}hint`} className="text-ink-2 text-small">
        {hint}
      </p>
      {isWrong ? (
        <p id={`${id}fault`} role="alert" className="mt-1 border-aging border-l-4 pl-2 text-small">
          {label}: {draft.trim() === '' ? 'nothing' : `“${draft}”`} is not a number from {range.min}{' '}
          to {range.max} with at most three decimals. Still using {value} {unit}.
        </p>
      ) : null}
    </div>
  );
}
