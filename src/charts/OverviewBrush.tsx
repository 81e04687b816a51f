import { type PointerEvent, useMemo, useRef, useState } from 'react';
import { type Day, type DayNumber, dayFromNumber, dayNumber } from '../domain/day';
import type { DayRange } from '../domain/day-range';
import type { Frequency, SpanningRecords } from '../domain/frequency';
import { monthDayYear } from '../format/day';
import { layoutBars } from './bars';
import { type BrushRange, dragged, type Grip, stepped as steppedTo } from './brush';
import { frequencyExtent } from './frequency-extent';
import { OverviewPicture, overviewHeight } from './OverviewPicture';
import { plotAxis, plotLeft, plotWidth } from './plot/plot-axis';
import type { PlotSize } from './plot/plot-size';

interface OverviewBrushProps {
  readonly className: string;
  readonly size: PlotSize;
  readonly today: Day;
  readonly counts: Frequency;
  readonly spanning: readonly SpanningRecords[];
  readonly room: Pick<OverviewBrushProps, 'counts' | 'spanning'> | null;
  readonly chosen: DayRange;
  /** `replace` is set for all but the first of several keyboard steps, so that they are one history entry. */
  readonly onChoose: (range: DayRange, replace: boolean) => void;
}

/** The left edge is that of the chart above, unless its numbers are long. */
const left = 1;

export function OverviewBrush(props: OverviewBrushProps) {
  const { size, counts, spanning, today, chosen, onChoose, room } = props;
  const first = dayNumber(counts.intervals[0]?.start ?? today);
  const last = dayNumber(counts.intervals.at(-1)?.end ?? today);
  const width = plotWidth(size, left);
  const axis = useMemo(() => plotAxis(first, last, width), [first, last, width]);
  const bars = useMemo(() => layoutBars(counts, spanning), [counts, spanning]);
  const { highest } = useMemo(
    () => frequencyExtent({ counts, spanning }, room),
    [counts, spanning, room],
  );
  const [drag, setDrag] = useState<{ grip: Grip; start: DayNumber; range: BrushRange } | null>(
    null,
  );
  const given = {
    from: Math.max(first, dayNumber(chosen.start)),
    to: Math.min(last, dayNumber(chosen.end)),
  };
  const range = drag?.range ?? given;
  const choose = (next: BrushRange, replace = false) =>
    onChoose({ start: dayFromNumber(next.from), end: dayFromNumber(next.to) }, replace);
  const xOf = (event: PointerEvent<HTMLDivElement>) =>
    event.clientX - event.currentTarget.getBoundingClientRect().left;
  const dayOf = (event: PointerEvent<HTMLDivElement>) => axis.dayAt(xOf(event));
  const gripAt = (event: PointerEvent<HTMLDivElement>): Grip => {
    const x = xOf(event);
    const [from, to] = [axis.x(range.from), axis.x(range.to + 1)];
    const reach = event.pointerType === 'touch' ? 22 : 8;
    const [toFrom, toTo] = [Math.abs(x - from), Math.abs(x - to)];
    if (Math.min(toFrom, toTo) <= reach) return toFrom < toTo ? 'from' : 'to';
    const whole = range.from === first && range.to === last;
    return x > from && x < to && !whole ? 'window' : 'new';
  };

  return (
    <div
      className={`no-print relative mr-[10px] cursor-ew-resize touch-pan-y select-none text-small ${plotLeft(left).className} ${props.className}`}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const start = dayOf(event);
        setDrag({ grip: gripAt(event), start, range });
      }}
      onPointerMove={(event) => {
        if (!drag) return;
        setDrag({
          ...drag,
          range: dragged(given, drag.grip, drag.start, dayOf(event), first, last),
        });
      }}
      onPointerUp={(event) => {
        if (!drag) return;
        const end = dayOf(event);
        if (end !== drag.start) choose(dragged(given, drag.grip, drag.start, end, first, last));
        setDrag(null);
      }}
      onPointerCancel={() => setDrag(null)}
    >
      <svg role="none" width="100%" height={overviewHeight} className="block overflow-visible">
        <OverviewPicture
          {...{ axis, bars, spanning, range }}
          text={size.text}
          highest={Math.max(1, highest)}
        />
        {(['from', 'to'] as const).map((end) => (
          <BrushEnd
            key={end}
            end={end}
            at={axis.at(end === 'from' ? range.from : range.to + 1)}
            day={range[end]}
            first={end === 'from' ? first : range.from}
            last={end === 'from' ? range.to : last}
            onStep={(day, isFirst) => choose({ ...range, [end]: day }, !isFirst)}
          />
        ))}
      </svg>
    </div>
  );
}

interface BrushEndProps {
  readonly end: 'from' | 'to';
  readonly at: string;
  readonly day: DayNumber;
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly onStep: (day: DayNumber, isFirst: boolean) => void;
}

function BrushEnd({ end, at, day, first, last, onStep }: BrushEndProps) {
  const stepped = useRef(false);
  return (
    <rect
      role="slider"
      tabIndex={0}
      aria-label={end === 'from' ? 'First day of the period' : 'Last day of the period'}
      aria-valuemin={first}
      aria-valuemax={last}
      aria-valuenow={day}
      aria-valuetext={monthDayYear(dayFromNumber(day))}
      x={at}
      transform="translate(-3.5)"
      y={6.5}
      width={7}
      height={23}
      className="cursor-ew-resize fill-ink stroke-ground"
      onBlur={() => {
        stepped.current = false;
      }}
      onKeyDown={(event) => {
        const next = steppedTo(event.key, day, first, last);
        if (next === null) return;
        event.preventDefault();
        onStep(next, !stepped.current);
        stepped.current = true;
      }}
    />
  );
}
