import { addDays, type Day, dayLimits, earlier, later, parseDay } from '../../domain/day';
import type { DayRange } from '../../domain/day-range';
import type { IntervalUnit } from '../../domain/interval';
import { dayRangeWords } from '../../format/day';
import { Button } from '../../ui/Button';
import { DayField } from '../../ui/DayField';
import type { ChangeView } from '../../url/use-view';
import { maxPeriodDays } from '../../url/view-state';

interface PeriodControlsProps {
  readonly period: DayRange;
  readonly unit: IntervalUnit;
  readonly chosen: boolean;
  readonly change: ChangeView;
}

/** Ignores text that is not a day. */
const typed = (use: (day: Day) => void) => (text: string) => {
  const day = parseDay(text);
  if (day) use(day);
};

/**
 * In days, from the first to the last of the longest period. Beyond it the period would be dropped,
 * also by a year typed on the way to another.
 */
const longest = maxPeriodDays - 1;

export function PeriodControls({ period, unit, chosen, change }: PeriodControlsProps) {
  return (
    <>
      <p className="mt-2 hidden text-small print:block">
        By {unit}, {dayRangeWords(period, { year: true })}.
      </p>
      <div className="no-print mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-small">
        <DayField
          label="From"
          value={period.start}
          min={later(dayLimits.first, addDays(period.end, -longest))}
          max={period.end}
          onChange={typed((from) => change({ from }))}
        />
        <DayField
          label="To"
          value={period.end}
          min={period.start}
          max={earlier(dayLimits.last, addDays(period.start, longest))}
          onChange={typed((to) => change({ to }))}
        />
        <Button
          disabled={!chosen}
          className="disabled:opacity-40"
          onClick={() => change({ from: null, to: null })}
        >
          Whole period
        </Button>
        <span className="text-ink-2">
          The period also narrows the feed. Drag over the chart, or use Shift and the arrow keys on
          it, to choose days to compare.
        </span>
      </div>
    </>
  );
}
