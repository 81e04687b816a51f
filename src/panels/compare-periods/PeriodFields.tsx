import { addDays, type Day, dayLimits, parseDay } from '../../domain/day';
import { type DayRange, lengthInDays } from '../../domain/day-range';
import type { PeriodName } from '../../format/compare-days';
import { Button } from '../../ui/Button';
import { DayField } from '../../ui/DayField';
import type { ChangeView } from '../../url/use-view';
import type { Periods } from './compare-model';
import { cleared } from './period-change';

interface PeriodFieldsProps {
  readonly periods: Periods;
  readonly chosen: boolean;
  /** Swapping the periods swaps their key dates too. */
  readonly dates: { readonly aDate: string | null; readonly bDate: string | null };
  readonly change: ChangeView;
}

const sides: readonly PeriodName[] = ['a', 'b'];

export function PeriodFields({ periods, chosen, dates, change }: PeriodFieldsProps) {
  const ranges =
    periods.kind === 'both'
      ? { a: periods.a, b: periods.b }
      : { a: null, b: null, [periods.side]: periods.range };
  const set = (side: PeriodName, range: DayRange) => change({ ...ranges, [side]: range });
  return (
    <div className="no-print flex flex-wrap items-center gap-x-5 gap-y-1.5 text-small">
      {sides.map((side) => (
        <PeriodField
          key={side}
          name={side.toUpperCase()}
          range={ranges[side]}
          onChange={(range) => set(side, range)}
        />
      ))}
      <span className="flex flex-wrap gap-2">
        <Button
          onClick={() =>
            change({ a: ranges.b, b: ranges.a, aDate: dates.bDate, bDate: dates.aDate })
          }
        >
          Swap A and B
        </Button>
        <Button disabled={!chosen} className="disabled:opacity-40" onClick={() => change(cleared)}>
          Clear
        </Button>
      </span>
    </div>
  );
}

/** If the period ended before `start`, it moves there and keeps its length; so does `ending`. */
function beginning(range: DayRange | null, start: Day): DayRange {
  if (!range) return { start, end: start };
  if (start <= range.end) return { start, end: range.end };
  return { start, end: addDays(start, lengthInDays(range) - 1) };
}

function ending(range: DayRange | null, end: Day): DayRange {
  if (!range) return { start: end, end };
  if (end >= range.start) return { start: range.start, end };
  return { start: addDays(end, 1 - lengthInDays(range)), end };
}

interface PeriodFieldProps {
  readonly name: string;
  /** Null if not chosen: the first day typed becomes a period of one day. */
  readonly range: DayRange | null;
  readonly onChange: (range: DayRange) => void;
}

function PeriodField({ name, range, onChange }: PeriodFieldProps) {
  const typed = (text: string, use: (day: Day) => DayRange) => {
    const day = parseDay(text);
    if (day) onChange(use(day));
  };
  return (
    <fieldset className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <legend className="sr-only">Period {name}</legend>
      <DayField
        label={`${name} from`}
        value={range?.start ?? ''}
        min={dayLimits.first}
        max={dayLimits.last}
        onChange={(text) => typed(text, (start) => beginning(range, start))}
      />
      <DayField
        label={`${name} to`}
        value={range?.end ?? ''}
        min={dayLimits.first}
        max={dayLimits.last}
        onChange={(text) => typed(text, (end) => ending(range, end))}
      />
    </fieldset>
  );
}
