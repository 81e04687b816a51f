import { useId, useState } from 'react';
import { type Day, dayLimits, parseDay } from '../../domain/day';
import type { DayRange } from '../../domain/day-range';
import type { View } from '../../domain/view';
import type { PeriodName } from '../../format/compare-days';
import { Button } from '../../ui/Button';
import { usePause } from '../../ui/use-pause';
import type { ChangeView } from '../../url/use-view';
import type { Periods } from './compare-model';
import { cleared } from './period-change';
import { withEnd } from './with-end';

interface PeriodFieldsProps {
  readonly periods: Periods;
  readonly change: ChangeView;
}

interface Ranges {
  readonly a: DayRange | null;
  readonly b: DayRange | null;
}

interface Typed {
  readonly side: PeriodName;
  readonly end: 'start' | 'end';
  readonly text: string;
  /** True if it is in the address but not yet in `periods`, which lag behind. */
  readonly taken: boolean;
}

const fields = [
  { side: 'a', end: 'start', label: 'A from' },
  { side: 'a', end: 'end', label: 'A to' },
  { side: 'b', end: 'start', label: 'B from' },
  { side: 'b', end: 'end', label: 'B to' },
] as const;

/** Long, because a date typed in parts is often valid before the last one. */
const pauseMs = 900;

/** While a date is typed the browser reports the years 0002, 0020 and 0202 on the way to 2021. */
const typedDay = ({ text }: Typed): Day | null =>
  text >= dayLimits.first && text <= dayLimits.last ? parseDay(text) : null;

const isNew = (one: Typed) => !one.taken && typedDay(one) !== null;

/**
 * The four days are applied together: when typing pauses, on Enter, and when the focus leaves them.
 * One by one, the second would build on periods that do not have the first yet.
 */
export function PeriodFields({ periods, change }: PeriodFieldsProps) {
  const id = useId();
  const shown: Ranges =
    periods.kind === 'both'
      ? { a: periods.a, b: periods.b }
      : { a: null, b: null, [periods.side]: periods.range };
  const [typed, setTyped] = useState<readonly Typed[]>([]);
  const key = [shown.a?.start, shown.a?.end, shown.b?.start, shown.b?.end].join();
  const [lastKey, setLastKey] = useState(key);
  if (lastKey !== key) {
    setLastKey(key);
    setTyped(typed.filter(({ taken }) => !taken));
  }
  // `periods` may lag behind the view, so changes build on the view.
  const withTyped = ({ a, b }: View): Ranges =>
    typed.filter(isNew).reduce(withDay, a || b ? { a, b } : shown);
  const take = () => {
    if (!typed.some(isNew)) return;
    change(withTyped);
    setTyped(typed.map((one) => (isNew(one) ? { ...one, taken: true } : one)));
  };
  const leave = usePause(take, pauseMs, typed);
  const swap = () => {
    setTyped([]);
    change((view) => {
      const { a, b } = withTyped(view);
      return { a: b, b: a, aDate: view.bDate, bDate: view.aDate };
    });
  };
  const isDefault = periods.kind === 'both' && periods.by.kind === 'default';
  return (
    <fieldset
      className="no-print flex flex-wrap items-center gap-x-5 gap-y-1.5 text-small"
      onKeyDown={({ key: pressed }) => {
        if (pressed === 'Enter') take();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget)) return;
        leave();
        setTyped((now) => now.filter((one) => typedDay(one) !== null));
      }}
    >
      <legend className="sr-only">Days of both periods</legend>
      {fields.map(({ side, end, label }) => {
        const own = typed.find((one) => one.side === side && one.end === end);
        return (
          <span key={label} className="inline-flex min-w-0 flex-wrap items-center gap-1.5">
            <label htmlFor={id + label} className="text-ink-2">
              {label}
            </label>
            <input
              id={id + label}
              type="date"
              value={own?.text ?? shown[side]?.[end] ?? ''}
              min={dayLimits.first}
              max={dayLimits.last}
              aria-invalid={own !== undefined && typedDay(own) === null}
              className="min-h-7 border border-line-strong bg-ground px-1 aria-invalid:border-danger"
              onChange={({ target: { value: text } }) =>
                setTyped([...typed.filter((one) => one !== own), { side, end, text, taken: false }])
              }
            />
          </span>
        );
      })}
      <span className="flex flex-wrap gap-2">
        <Button onClick={swap}>Swap A and B</Button>
        <Button
          disabled={isDefault}
          className="disabled:opacity-40"
          onClick={() => {
            setTyped([]);
            change(cleared);
          }}
        >
          Clear
        </Button>
      </span>
    </fieldset>
  );
}

/**
 * A period that ended before its new start moves there and keeps its length. The first day of an
 * unset period makes it one day long.
 */

function withDay(ranges: Ranges, one: Typed): Ranges {
  const day = typedDay(one);
  return day ? { ...ranges, [one.side]: withEnd(ranges[one.side], one.end, day) } : ranges;
}
