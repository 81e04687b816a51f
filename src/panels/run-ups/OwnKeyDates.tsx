import { useState } from 'react';
import { isOwn, ownKeyDateLimits } from '../../domain/own-key-dates';
import { dayRangeWords } from '../../format/day';
import { keyDateKindWords } from '../../format/words';
import { Button } from '../../ui/Button';
import type { ViewState } from '../../url/view-state';
import { OwnDateForm } from './OwnDateForm';
import { withOwnDate, withoutOwnDate } from './own-date-changes';
import { whereItStands } from './own-date-words';

/** The reader's own key dates: a form to add one, and those that are there with where each stands. */
export function OwnKeyDates({ state }: { readonly state: ViewState }) {
  const { dataset, view, change } = state;
  const [removed, setRemoved] = useState<string | null>(null);
  const [added, setAdded] = useState<string | null>(null);
  const own = dataset.keyDates.filter(isOwn);
  const newest = own.find(({ label, on }) => `${on.start} ${label}` === added);
  const remove = (place: number, label: string) => {
    setAdded(null);
    setRemoved(label);
    change(withoutOwnDate(state, place));
  };
  return (
    <section aria-label="Your key dates" className="no-print mt-6 max-w-[100ch]">
      <h3 className="font-semibold text-small">Your key dates</h3>
      <p className="mb-2 text-ink-2 text-small">
        They stand on the chart, in the countdown and here like all others, and in the address of
        this page only: whoever has the link sees them.
      </p>
      {view.dates.length < ownKeyDateLimits.dates ? (
        <OwnDateForm
          others={view.dates}
          onAdd={(date) => {
            setRemoved(null);
            setAdded(`${date.on} ${date.label}`);
            change(withOwnDate(state, date));
          }}
        />
      ) : (
        <p className="text-small">
          {ownKeyDateLimits.dates} key dates are the most: remove one to add another.
        </p>
      )}
      <p role="status" className="mt-1 text-small">
        {newest ? `Added “${newest.label}”: ${whereItStands(state, newest)}.` : null}
        {removed ? `Removed “${removed}”.` : null}
      </p>
      {own.length > 0 ? (
        <ul className="mt-1 text-small">
          {own.map((keyDate, place) => (
            <li
              key={keyDate.id}
              className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-t py-1"
            >
              <Button
                look="figure"
                className="font-semibold"
                onClick={() => change({ open: { kind: 'keyDate', id: keyDate.id } })}
              >
                {keyDate.label}
              </Button>
              <span>
                {dayRangeWords(keyDate.on, { year: true })}, {keyDateKindWords[keyDate.kind]}
              </span>
              <span className="text-ink-2">{whereItStands(state, keyDate)}</span>
              <Button
                className="ml-auto"
                aria-label={`Remove ${keyDate.label}, ${dayRangeWords(keyDate.on, { year: true })}`}
                onClick={() => remove(place, keyDate.label)}
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
