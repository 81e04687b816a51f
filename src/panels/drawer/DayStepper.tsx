import type { DayRange } from '../../domain/day-range';
import type { DrawerTarget } from '../../domain/view';
import { periodOf } from '../../domain/view';
import type { Match } from '../../domain/window';
import { dayWords } from '../../format/day';
import { Button } from '../../ui/Button';
import type { ViewState } from '../../url/view-state';
import { type DayColumns, nearestDays } from './nearest-days';

interface DayStepperProps {
  readonly open: Extract<DrawerTarget, { range: DayRange }>;
  readonly columns: DayColumns;
  readonly hitsOver: (period: DayRange) => readonly Match[];
  readonly state: ViewState;
}

/** For a list of one day: goes to the nearest days of the period that have a record. */
export function DayStepper({ open, columns, hitsOver, state }: DayStepperProps) {
  const { start: on, end } = open.range;
  if (on !== end) return null;
  const { dataset, view, change } = state;
  const period = periodOf(view, dataset);
  const rows = hitsOver(period).map(({ row }) => row);
  const { before, after } = nearestDays(columns, rows, on, period);
  const step = (label: string, day: typeof before) => (
    // `aria-disabled`, so that the button keeps the focus when there is no further day.
    <Button
      aria-disabled={day === null}
      className="aria-disabled:cursor-default aria-disabled:opacity-40"
      onClick={() => {
        // Replaces the history entry, so Back does not step through days.
        if (day) change({ open: { ...open, range: { start: day, end: day } } }, { replace: true });
      }}
    >
      {label}: {day ? dayWords(day, { short: true, asOf: dataset.asOf }) : 'none'}
    </Button>
  );
  return (
    <fieldset className="no-print mt-2 flex flex-wrap items-center gap-x-2 gap-y-1">
      <legend className="float-left text-ink-2 text-small max-sm:sr-only">
        Days with a record
      </legend>
      {step('Previous', before)}
      {step('Next', after)}
    </fieldset>
  );
}
