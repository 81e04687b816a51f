import { type FormEvent, useId, useState } from 'react';
import { dayLimits } from '../../domain/day';
import type { OwnKeyDate } from '../../domain/own-key-dates';
import { keyDateKinds } from '../../domain/records';
import { keyDateKindWords } from '../../format/words';
import { Button } from '../../ui/Button';
import { type CheckedDraft, checkDraft, type OwnDateDraft } from './own-date-draft';

interface OwnDateFormProps {
  readonly others: readonly OwnKeyDate[];
  readonly onAdd: (date: OwnKeyDate) => void;
}

const empty: OwnDateDraft = { label: '', on: '', kind: 'political' };
const field = 'min-h-7 min-w-0 border border-line-strong bg-ground px-1 aria-invalid:border-danger';

/** Errors appear on submit and focus the field in question. */
export function OwnDateForm({ others, onAdd }: OwnDateFormProps) {
  const id = useId();
  const [draft, setDraft] = useState(empty);
  const [error, setError] = useState<Extract<CheckedDraft, { kind: 'wrong' }> | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const checked = checkDraft(draft, others);
    setError(checked.kind === 'wrong' ? checked : null);
    if (checked.kind === 'wrong') {
      document.getElementById(`${id}${checked.field}`)?.focus();
      return;
    }
    setDraft({ ...empty, kind: draft.kind });
    onAdd(checked.date);
  };
  const errorProps = (name: 'label' | 'on') => ({
    'aria-invalid': error?.field === name,
    'aria-describedby': error?.field === name ? `${id}error` : undefined,
  });
  return (
    <form noValidate onSubmit={submit} aria-label="Add a key date" className="text-small">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <span className="flex min-w-0 flex-wrap items-center gap-1.5">
          <label htmlFor={`${id}label`} className="text-ink-2">
            Name
          </label>
          <input
            id={`${id}label`}
            type="text"
            autoComplete="off"
            value={draft.label}
            className={`${field} w-52 min-w-0 max-w-full`}
            onChange={(event) => setDraft({ ...draft, label: event.target.value })}
            {...errorProps('label')}
          />
        </span>
        <span className="flex min-w-0 flex-wrap items-center gap-1.5">
          <label htmlFor={`${id}on`} className="text-ink-2">
            Day
          </label>
          <input
            id={`${id}on`}
            type="date"
            min={dayLimits.first}
            max={dayLimits.last}
            value={draft.on}
            className={field}
            onChange={(event) => setDraft({ ...draft, on: event.target.value })}
            {...errorProps('on')}
          />
        </span>
        <span className="flex min-w-0 flex-wrap items-center gap-1.5">
          <label htmlFor={`${id}kind`} className="text-ink-2">
            Kind
          </label>
          <select
            id={`${id}kind`}
            value={draft.kind}
            className={`${field} cursor-pointer`}
            onChange={(event) => {
              const kind = keyDateKinds.find((one) => one === event.target.value);
              if (kind) setDraft({ ...draft, kind });
            }}
          >
            {keyDateKinds.map((kind) => (
              <option key={kind} value={kind}>
                {keyDateKindWords[kind]}
              </option>
            ))}
          </select>
        </span>
        <Button type="submit">Add key date</Button>
      </div>
      {error ? (
        <p id={`${id}error`} role="alert" className="mt-1 border-aging border-l-4 pl-2">
          {error.why}
        </p>
      ) : null}
    </form>
  );
}
