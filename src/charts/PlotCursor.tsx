import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useState,
} from 'react';
import { type DayNumber, dayNumber } from '../domain/day';
import type { DayRange } from '../domain/day-range';
import { intervalAt } from '../domain/interval';
import { ChartAround } from './chart-around';
import { margins, type TimeAxis } from './geometry';
import { keyStep } from './key-step';
import { PlotTooltip } from './PlotTooltip';

/** The plot as a layer over it takes it. */
export interface Plot {
  /** What takes pointer and keys: the layer may take them first. */
  readonly element: HTMLElement;
  readonly axis: TimeAxis;
  readonly intervals: readonly DayRange[];
  /** Where the bars' ground begins, and the height of it all with its lanes, in pixels. */
  readonly top: number;
  readonly height: number;
  /** Where the cursor stands; null is nowhere yet. */
  readonly day: DayNumber | null;
  /** Has the cursor say `words` in place of where it stands, until it is called with null. */
  readonly say: (words: string | null) => void;
}

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

/** Where a key takes the cursor, which stands on the interval `from` of `last` + 1; -1 is nowhere yet. */
function moved(key: string, from: number, last: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const step = keyStep(key);
  if (step === null) return null;
  if (from < 0) return step > 0 ? 0 : last;
  return Math.min(last, Math.max(0, from + step));
}

/**
 * One cursor over the whole plot, by pointer and by keyboard. It keeps its place by date: when days
 * are added, the interval changes or the focus leaves, it stays on the day it was on.
 */
export function PlotCursor(props: PlotCursorProps) {
  const { axis, intervals, height, label, valueText, tooltip, onOpen, onOpenThreats } = props;
  const { layer } = useContext(ChartAround);
  const [day, setDay] = useState<DayNumber | null>(null);
  const [isLit, setShown] = useState(false);
  const [said, say] = useState<string | null>(null);
  const [element, setElement] = useState<HTMLElement | null>(null);
  const shown = isLit && said === null;
  const tip = useId();
  const position = day === null ? -1 : intervalAt(intervals, day);
  const interval = intervals[position];

  useEffect(() => {
    if (!shown) return;
    const dismiss = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape') setShown(false);
    };
    document.addEventListener('keydown', dismiss);
    return () => document.removeEventListener('keydown', dismiss);
  }, [shown]);

  const stand = (on: DayNumber) => {
    setDay(on);
    setShown(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = moved(event.key, position, intervals.length - 1);
    const start = target === null ? undefined : intervals[target]?.start;
    if (start !== undefined) stand(dayNumber(start));
    else if (position >= 0 && (event.key === 'Enter' || event.key === ' ')) onOpen(position);
    else if (position >= 0 && event.key === 't') onOpenThreats(position);
    else return;
    event.preventDefault();
  };
  const dayUnder = (event: PointerEvent | MouseEvent) =>
    axis.dayAt(event.clientX - event.currentTarget.getBoundingClientRect().left + axis.left);

  const left = interval ? axis.x(dayNumber(interval.start)) : 0;
  const right = interval ? axis.x(dayNumber(interval.end) + 1) : 0;
  return (
    <>
      <div
        ref={setElement}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={axis.first}
        aria-valuemax={axis.last}
        aria-valuenow={interval ? dayNumber(interval.start) : axis.last}
        aria-valuetext={said ?? (position >= 0 ? valueText(position) : 'No day chosen yet')}
        aria-describedby={shown ? tip : undefined}
        className="absolute top-0 cursor-crosshair touch-pan-y select-none"
        style={{ left: axis.left, width: axis.x(axis.last + 1) - axis.left, height }}
        onKeyDown={onKeyDown}
        onFocus={() => setShown(day !== null)}
        onBlur={() => setShown(false)}
        onPointerMove={(event) => stand(dayUnder(event))}
        onPointerLeave={() => setShown(false)}
        onClick={(event) => {
          const clicked = intervalAt(intervals, dayUnder(event));
          const below = event.clientY - event.currentTarget.getBoundingClientRect().top;
          if (clicked < 0) return;
          if (below >= props.threatsFrom) onOpenThreats(clicked);
          else onOpen(clicked);
        }}
      />
      {interval && shown ? (
        <>
          <div
            aria-hidden="true"
            className="pointer-events-none absolute top-0 border-ink-2 border-x bg-ink opacity-10"
            style={{ left, width: Math.max(1, right - left), height }}
          />
          <PlotTooltip id={tip} from={left} to={right} width={axis.width}>
            {tooltip(position)}
          </PlotTooltip>
        </>
      ) : null}
      {element && layer({ element, axis, intervals, top: margins.top, height, day, say })}
    </>
  );
}
