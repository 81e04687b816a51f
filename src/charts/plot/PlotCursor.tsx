import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useContext,
  useId,
  useState,
} from 'react';
import { type DayNumber, dayNumber } from '../../domain/day';
import type { DayRange } from '../../domain/day-range';
import { intervalAt } from '../../domain/interval';
import { useEscape } from '../../ui/use-escape';
import type { TimeAxis } from '../geometry';
import { ChartAround } from './chart-around';
import { keyStep } from './key-step';
import { PlotTooltip } from './PlotTooltip';

export interface Plot {
  /** Receives pointer and keys. A layer can listen on it and stop events before the cursor gets them. */
  readonly element: HTMLElement;
  readonly axis: TimeAxis;
  readonly intervals: readonly DayRange[];
  /** In CSS pixels, from the top of the element to that of the plot. */
  readonly top: number;
  readonly day: DayNumber | null;
  readonly say: (words: string | null) => void;
}

interface PlotCursorProps {
  readonly axis: TimeAxis;
  readonly intervals: readonly DayRange[];
  readonly top: number;
  readonly label: string;
  readonly valueText: (interval: number) => string;
  /** `inLane` if the pointer is over the threats. */
  readonly tooltip: (interval: number, inLane: boolean) => ReactNode;
  readonly onOpen: (interval: number) => void;
  readonly onOpenThreats: (interval: number) => void;
  /** In CSS pixels, at the bottom. */
  readonly threatsHeight: number;
}

function movedInterval(key: string, from: number, last: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const step = keyStep(key);
  if (step === null) return null;
  if (from < 0) return step > 0 ? 0 : last;
  return Math.min(last, Math.max(0, from + step));
}

/** Keeps its day when days are added, intervals change or focus leaves. */
export function PlotCursor(props: PlotCursorProps) {
  const { axis, intervals, top, label, valueText, tooltip, onOpen, onOpenThreats } = props;
  const { layer } = useContext(ChartAround);
  const [day, setDay] = useState<DayNumber | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [inLane, setInLane] = useState(false);
  const [said, say] = useState<string | null>(null);
  const [element, setElement] = useState<HTMLElement | null>(null);
  const shown = isOpen && said === null;
  const tip = useId();
  const position = day === null ? -1 : intervalAt(intervals, day);
  const interval = intervals[position];

  useEscape(shown, () => setOpen(false));

  const showAt = (on: DayNumber, isOverThreats = false) => {
    setDay(on);
    setInLane(isOverThreats);
    setOpen(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = movedInterval(event.key, position, intervals.length - 1);
    const start = target === null ? undefined : intervals[target]?.start;
    if (start !== undefined) showAt(dayNumber(start));
    else if (position >= 0 && (event.key === 'Enter' || event.key === ' ')) onOpen(position);
    else if (position >= 0 && event.key === 't') onOpenThreats(position);
    else return;
    event.preventDefault();
  };
  const isOverThreats = (event: PointerEvent | MouseEvent) =>
    event.currentTarget.getBoundingClientRect().bottom - event.clientY < props.threatsHeight;
  const dayUnder = (event: PointerEvent | MouseEvent) =>
    axis.dayAt(event.clientX - event.currentTarget.getBoundingClientRect().left);

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
        className="absolute inset-0 cursor-crosshair touch-pan-y select-none"
        onKeyDown={onKeyDown}
        onFocus={() => setOpen(day !== null)}
        onBlur={() => setOpen(false)}
        onPointerMove={(event) => showAt(dayUnder(event), isOverThreats(event))}
        onPointerLeave={() => setOpen(false)}
        onClick={(event) => {
          const clicked = intervalAt(intervals, dayUnder(event));
          if (clicked < 0) return;
          if (isOverThreats(event)) onOpenThreats(clicked);
          else onOpen(clicked);
        }}
      />
      {interval && shown ? (
        <>
          <div
            aria-hidden="true"
            className="pointer-events-none absolute inset-y-0 border-ink-2 border-x bg-ink opacity-10"
            style={{ left, width: Math.max(1, right - left) }}
          />
          <PlotTooltip id={tip} from={left} to={right} width={axis.width}>
            {tooltip(position, inLane)}
          </PlotTooltip>
        </>
      ) : null}
      {element && layer({ element, axis, intervals, top, day, say })}
    </>
  );
}
