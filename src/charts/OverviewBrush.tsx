import { type PointerEvent, useMemo, useRef, useState } from 'react';
import type { CoverageSpan } from '../domain/coverage';
import { type Day, type DayNumber, dayFromNumber, dayNumber } from '../domain/day';
import type { DayRange } from '../domain/day-range';
import type { Frequency, SpanningRecords } from '../domain/frequency';
import { monthDayYear } from '../format/day';
import { layoutBars } from './bars';
import { type BrushRange, dragged, type Grip, stepped as steppedTo } from './brush';
import { timeAxis } from './geometry';
import { blocksPath, bracketOutline } from './paths';
import { monthTicks } from './time-ticks';

interface OverviewBrushProps {
  readonly width: number;
  readonly today: Day;
  readonly counts: Frequency;
  readonly spanning: readonly SpanningRecords[];
  readonly spans: readonly CoverageSpan[];
  readonly room: Pick<OverviewBrushProps, 'counts' | 'spanning' | 'today'> | null;
  readonly chosen: DayRange;
  /** `replace` is set for all but the first of several keyboard steps, so that they are one history entry. */
  readonly onChoose: (range: DayRange, replace: boolean) => void;
}

const height = 52;
const monthsHeight = 16;

export function OverviewBrush(props: OverviewBrushProps) {
  const { width, counts, spanning, spans, today, chosen, onChoose } = props;
  const first = dayNumber(counts.intervals[0]?.start ?? today);
  const last = dayNumber(counts.intervals.at(-1)?.end ?? today);
  const axis = useMemo(() => timeAxis(first, last, width), [first, last, width]);
  const bars = useMemo(
    () => layoutBars(counts, spanning, spans, today),
    [counts, spanning, spans, today],
  );
  const { room } = props;
  const highest = useMemo(
    () => (room ? layoutBars(room.counts, room.spanning, spans, room.today).highest : 0),
    [room, spans],
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

  const scales = {
    x: axis.x,
    y: (attacks: number) =>
      height -
      monthsHeight -
      (attacks / Math.max(1, bars.highest, highest)) * (height - monthsHeight - 4),
  };
  const dayOf = (event: PointerEvent<HTMLDivElement>) =>
    axis.dayAt(event.clientX - event.currentTarget.getBoundingClientRect().left);
  const [left, right] = [axis.x(range.from), axis.x(range.to + 1)];
  const gripAt = (event: PointerEvent<HTMLDivElement>): Grip => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const reach = event.pointerType === 'touch' ? 22 : 8;
    const [toLeft, toRight] = [Math.abs(x - left), Math.abs(x - right)];
    if (Math.min(toLeft, toRight) <= reach) return toLeft < toRight ? 'from' : 'to';
    const whole = range.from === first && range.to === last;
    return x > left && x < right && !whole ? 'window' : 'new';
  };

  return (
    <div
      className="no-print relative cursor-ew-resize touch-pan-y select-none"
      style={{ height }}
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
      <svg width={width} height={height} aria-hidden="true" className="block">
        <g className="text-ink-2">
          {bars.parts.map(({ solid, possible, open }, part) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an overview has one part.
            <g key={part} fill="currentColor">
              <path d={blocksPath(solid, scales)} />
              <path d={blocksPath([...possible, ...open], scales)} opacity={0.4} />
            </g>
          ))}
          {bars.brackets.map((bracket) => (
            <path
              key={`${bracket.from}-${bracket.to}`}
              d={bracketOutline(bracket, scales, bracket.records.bound.high !== null)}
              stroke="currentColor"
              fill="none"
            />
          ))}
          <line
            x1={axis.left}
            x2={axis.x(last + 1)}
            y1={height - monthsHeight}
            y2={height - monthsHeight}
            stroke="currentColor"
          />
        </g>
        {monthTicks(axis).map((tick) => (
          <text
            key={tick.day}
            x={Math.min(axis.x(tick.day), width - 32)}
            y={height - 3}
            className="fill-ink-2 text-small"
          >
            {tick.label}
          </text>
        ))}
        <rect
          x={axis.left}
          width={Math.max(0, left - axis.left)}
          height={height - monthsHeight}
          className="fill-ground"
          opacity={0.7}
        />
        <rect
          x={right}
          width={Math.max(0, axis.x(last + 1) - right)}
          height={height - monthsHeight}
          className="fill-ground"
          opacity={0.7}
        />
        <rect
          x={left + 0.5}
          y={0.5}
          width={Math.max(1, right - left - 1)}
          height={height - monthsHeight - 1}
          className="fill-mark stroke-ink"
        />
      </svg>
      {(['from', 'to'] as const).map((end) => (
        <BrushEnd
          key={end}
          end={end}
          x={end === 'from' ? left : right}
          day={range[end]}
          first={end === 'from' ? first : range.from}
          last={end === 'from' ? range.to : last}
          onStep={(day, isFirst) => choose({ ...range, [end]: day }, !isFirst)}
        />
      ))}
    </div>
  );
}

interface BrushEndProps {
  readonly end: 'from' | 'to';
  readonly x: number;
  readonly day: DayNumber;
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly onStep: (day: DayNumber, isFirst: boolean) => void;
}

function BrushEnd({ end, x, day, first, last, onStep }: BrushEndProps) {
  const stepped = useRef(false);
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={end === 'from' ? 'First day of the period' : 'Last day of the period'}
      aria-valuemin={first}
      aria-valuemax={last}
      aria-valuenow={day}
      aria-valuetext={monthDayYear(dayFromNumber(day))}
      className="absolute top-1.5 h-6 w-2 cursor-ew-resize border border-ground bg-ink"
      style={{ left: x - 4 }}
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
