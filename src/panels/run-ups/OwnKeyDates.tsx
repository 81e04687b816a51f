import { useRef, useState } from 'react';
import { isolated } from '../../domain/isolated';
import {
  isOwn,
  type OwnKeyDate,
  ownKeyDateKey,
  ownKeyDateLimits,
} from '../../domain/own-key-dates';
import { monthDayYear } from '../../format/day';
import { keyDateKindWords } from '../../format/words';
import { Button } from '../../ui/Button';
import type { ViewState } from '../../url/view-state';
import { OwnDateForm } from './OwnDateForm';
import { withOwnDate, withoutOwnDate } from './own-date-changes';
import { whereShown } from './own-date-words';

interface OwnKeyDatesProps {
  readonly state: ViewState;
}

interface Done {
  readonly what: 'added' | 'removed';
  readonly date: OwnKeyDate;
}

export function OwnKeyDates({ state }: OwnKeyDatesProps) {
  const { dataset, view, change } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  const [done, setDone] = useState<Done | null>(null);
  const records = dataset.keyDates.filter(isOwn);
  const own = view.dates.flatMap((date, index) => {
    const record = records[index];
    return record ? [{ date, record, key: ownKeyDateKey(date) }] : [];
  });
  const newest = own.find(({ key }) => done?.what === 'added' && key === ownKeyDateKey(done.date));
  // The element that had the focus may be gone, so the focus moves to the heading.
  const announce = (what: Done['what'], date: OwnKeyDate) => {
    setDone({ what, date });
    heading.current?.focus();
  };
  return (
    <section aria-label="Your key dates" className="no-print mt-6 max-w-[100ch]">
      <h3 ref={heading} tabIndex={-1} className="font-semibold text-small">
        Your key dates
      </h3>
      <p className="mb-2 text-ink-2 text-small">
        They are shown on the chart, in the countdown and here like all others. They are saved only
        in the address of this page: whoever has the link sees them.
      </p>
      {view.dates.length < ownKeyDateLimits.dates ? (
        <OwnDateForm
          others={view.dates}
          onAdd={(date) => {
            change((view) => withOwnDate(view, date));
            announce('added', date);
          }}
        />
      ) : (
        <p className="text-small">
          The limit is {ownKeyDateLimits.dates} key dates: remove one to add another.
        </p>
      )}
      <p role="status" className="mt-1 text-small">
        {newest
          ? `Added “${isolated(newest.date.label)}”: ${whereShown(state, newest.record)}.`
          : null}
        {done?.what === 'removed' ? `Removed “${isolated(done.date.label)}”.` : null}
      </p>
      {own.length > 0 ? (
        <ul className="mt-1 text-small">
          {own.map(({ date, record, key }) => (
            <li
              key={key}
              className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-t py-1"
            >
              <Button
                look="figure"
                className="font-semibold"
                onClick={() => change({ open: { kind: 'keyDate', id: record.id } })}
              >
                <bdi>{date.label}</bdi>
              </Button>
              <span>
                {monthDayYear(date.on)}, {keyDateKindWords[date.kind]}
              </span>
              <span className="text-ink-2">{whereShown(state, record)}</span>
              <Button
                className="ml-auto"
                aria-label={`Remove ${isolated(date.label)}, ${monthDayYear(date.on)}`}
                onClick={() => {
                  change((view) => withoutOwnDate(view, date));
                  announce('removed', date);
                }}
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
