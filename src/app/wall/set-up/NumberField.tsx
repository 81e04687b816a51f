import { useId, useState } from 'react';

interface NumberFieldProps {
  readonly label: string;
  /** What is counted: "inches". */
  readonly unit: string;
  /** What is to be measured, and how. */
  readonly hint: string;
  readonly value: number;
  readonly range: { readonly least: number; readonly most: number };
  /** The number that a text is, null where it is none that is taken. */
  readonly parse: (text: string) => number | null;
  /** Called with each number that is taken, as it is typed. */
  readonly onChange: (value: number) => void;
}

/** "27,5" is how much of the world writes 27.5. */
const plain = (text: string) => text.trim().replace(',', '.');

/** A number to type, taken at once. What is wrong is said, and the last one that was right holds. */
export function NumberField(props: NumberFieldProps) {
  const { label, unit, hint, value, range, parse, onChange } = props;
  const id = useId();
  const [draft, setDraft] = useState(`${value}`);
  const [known, setKnown] = useState(value);
  const typed = parse(plain(draft));
  if (known !== value) {
    setKnown(value);
    if (typed !== value) setDraft(`${value}`);
  }
  const isWrong = typed === null;
  const type = (text: string) => {
    setDraft(text);
    const next = parse(plain(text));
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
        onChange={(event) => type(event.target.value)}
      />
      <p id={`${id}hint`} className="text-ink-2 text-small">
        {hint}
      </p>
      {isWrong ? (
        <p id={`${id}fault`} role="alert" className="mt-1 border-aging border-l-4 pl-2 text-small">
          {label}: {draft.trim() === '' ? 'nothing' : `“${draft}”`} is no number from {range.least}{' '}
          to {range.most} with three decimals at most. {value} {unit} still hold.
        </p>
      ) : null}
    </div>
  );
}
