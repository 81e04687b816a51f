import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react';
import { type DayNumber, dayNumber } from '../domain/day';
import type { DayRange } from '../domain/day-range';
import { intervalAt } from '../domain/interval';
import { margins, type TimeAxis } from './geometry';

interface PlotCursorProps {
  readonly axis: TimeAxis;
  readonly intervals: readonly DayRange[];
  readonly height: number;
  /** The cursor's name for a screen reader. */
  readonly label: string;
  /** An interval in words, read out as the cursor comes to it. */
  readonly valueText: (interval: number) => string;
  /** What the tooltip shows of an interval. */
  readonly tooltip: (interval: number) => ReactNode;
  readonly onOpen: (interval: number) => void;
  readonly onOpenThreats: (interval: number) => void;
  /** From here down the plot is the threats' lane, in pixels. */
  readonly threatsFrom: number;
}

/**
 * One cursor over the whole plot, by pointer and by keyboard. It keeps its place by date: when days
 * are added or the interval changes it stays on the day it was on.
 */
export function PlotCursor(props: PlotCursorProps) {
  const { axis, intervals, height, label, valueText, tooltip, onOpen, onOpenThreats } = props;
  const [day, setDay] = useState<DayNumber | null>(null);
  const position = day === null ? -1 : intervalAt(intervals, day);
  const interval = intervals[position];
  const last = intervals.length - 1;

  const go = (to: number) => {
    const target = intervals[Math.min(last, Math.max(0, to))];
    if (target) setDay(dayNumber(target.start));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const from = position < 0 ? last : position;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => go(position < 0 ? last : from - 1),
      ArrowRight: () => go(position < 0 ? 0 : from + 1),
      PageUp: () => go(from - 7),
      PageDown: () => go(from + 7),
      Home: () => go(0),
      End: () => go(last),
      Enter: () => position >= 0 && onOpen(position),
      ' ': () => position >= 0 && onOpen(position),
      t: () => position >= 0 && onOpenThreats(position),
      Escape: () => setDay(null),
    };
    const move = moves[event.key];
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move();
  };
  const pixel = (event: PointerEvent | React.MouseEvent) =>
    event.clientX - event.currentTarget.getBoundingClientRect().left + margins.left;

  const left = interval ? axis.x(dayNumber(interval.start)) : 0;
  const right = interval ? axis.x(dayNumber(interval.end) + 1) : 0;
  const plotRight = axis.x(axis.last + 1);
  return (
    <>
      <div
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={axis.first}
        aria-valuemax={axis.last}
        aria-valuenow={interval ? dayNumber(interval.start) : axis.last}
        aria-valuetext={position >= 0 ? valueText(position) : 'No day chosen yet'}
        className="absolute top-0 cursor-crosshair"
        style={{ left: margins.left, width: plotRight - margins.left, height }}
        onKeyDown={onKeyDown}
        onPointerMove={(event) => setDay(axis.dayAt(pixel(event)))}
        onPointerLeave={() => setDay(null)}
        onBlur={() => setDay(null)}
        onClick={(event) => {
          const clicked = intervalAt(intervals, axis.dayAt(pixel(event)));
          const below = event.clientY - event.currentTarget.getBoundingClientRect().top;
          if (clicked < 0) return;
          if (below >= props.threatsFrom) onOpenThreats(clicked);
          else onOpen(clicked);
        }}
      />
      {interval ? (
        <>
          <div
            aria-hidden="true"
            className="pointer-events-none absolute top-0 border-ink-2 border-x bg-ink opacity-10"
            style={{ left, width: Math.max(1, right - left), height }}
          />
          <div
            className="pointer-events-none absolute top-1 z-20 w-64 max-w-[75vw] border border-ink bg-ground px-3 py-2 text-small"
            style={
              (left + right) / 2 > plotRight / 2
                ? { right: Math.max(0, axis.width - left + 8) }
                : { left: Math.max(0, right + 8) }
            }
          >
            {tooltip(position)}
          </div>
        </>
      ) : null}
    </>
  );
}
