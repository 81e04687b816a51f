import { useEffect } from 'react';
import { PeriodMarks } from '../../charts/PeriodMarks';
import type { Plot } from '../../charts/plot/PlotCursor';
import { useSelectedDays } from '../../charts/use-selected-days';
import { type Day, dayNumber } from '../../domain/day';
import { lengthInDays } from '../../domain/day-range';
import type { View } from '../../domain/view';
import { quantity } from '../../format/bound';
import { dayRangeWords } from '../../format/day';
import type { ChangeView } from '../../url/use-view';
import { PeriodChoice } from './PeriodChoice';
import { SelectionBox } from './SelectionBox';

interface ComparedPeriodsProps {
  readonly plot: Plot;
  readonly asOf: Day;
  readonly view: Pick<View, 'a' | 'b'>;
  readonly change: ChangeView;
}

export function ComparedPeriods({ plot, asOf, view, change }: ComparedPeriodsProps) {
  const { axis, top, say } = plot;
  const { range, isDone, drop } = useSelectedDays(plot);
  const words = range
    ? `${dayRangeWords(range, { asOf })} selected, ${quantity(lengthInDays(range), 'day')}`
    : null;
  useEffect(() => {
    say(words && `${words}; Enter to choose`);
    return () => say(null);
  }, [say, words]);

  const left = range ? axis.x(dayNumber(range.start)) : 0;
  const right = range ? axis.x(dayNumber(range.end) + 1) : 0;
  return (
    <>
      <PeriodMarks axis={axis} top={top} a={view.a} b={view.b} />
      {range ? (
        <>
          <div
            aria-hidden="true"
            className="pointer-events-none absolute inset-y-0 border-ink border-x bg-mark"
            style={{ left, width: right - left }}
          />
          <SelectionBox words={words} middle={(left + right) / 2} width={axis.width}>
            {isDone ? <PeriodChoice range={range} onClose={drop} change={change} /> : null}
          </SelectionBox>
        </>
      ) : null}
    </>
  );
}
