import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useId,
  useState,
} from 'react';
import type { AlignedPeriod } from '../domain/aligned-days';
import { alignedDayAt } from '../domain/aligned-days';
import type { Day } from '../domain/day';
import { cursorWords, type PeriodName } from '../format/compare-days';
import { useEscape } from '../ui/use-escape';
import { type ComparePlace, movedPlace, openedAt } from './compare-cursor';
import type { OffsetAxis } from './offset-axis';
import { PlotTooltip } from './plot/PlotTooltip';

interface CompareCursorProps {
  readonly axis: OffsetAxis;
  readonly periods: Readonly<Record<PeriodName, AlignedPeriod>>;
  readonly byDate: boolean;
  readonly lower: RefObject<HTMLElement | null>;
  readonly tooltip: (offset: number, opens: PeriodName | null) => ReactNode;
  readonly onOpen: (period: PeriodName, day: Day) => void;
}

/** Keeps its offset when the days change or focus leaves. */
export function CompareCursor({
  axis,
  periods,
  byDate,
  lower,
  tooltip,
  onOpen,
}: CompareCursorProps) {
  const [place, setPlace] = useState<ComparePlace>({ offset: null, row: 'a' });
  const [shown, setShown] = useState(false);
  const tip = useId();
  const inside = place.offset !== null && place.offset >= axis.first && place.offset <= axis.last;
  const offset = inside ? place.offset : null;
  const opens = openedAt(periods, { ...place, offset });

  useEscape(shown, () => setShown(false));

  const showAt = (on: ComparePlace) => {
    setPlace(on);
    setShown(true);
  };
  const open = (at: ComparePlace) => {
    const period = openedAt(periods, at);
    const one = period && at.offset !== null ? alignedDayAt(periods[period], at.offset) : null;
    if (period && one) onOpen(period, one.day);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const here = { ...place, offset };
    const target = movedPlace(event.key, here, axis);
    if (target) showAt(target);
    else if (offset !== null && (event.key === 'Enter' || event.key === ' ')) open(here);
    else return;
    event.preventDefault();
  };
  const placeUnder = (event: PointerEvent | MouseEvent): ComparePlace => {
    const { left } = event.currentTarget.getBoundingClientRect();
    const below = lower.current?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
    return {
      offset: axis.offsetAt(event.clientX - left + axis.left),
      row: event.clientY < below ? 'a' : 'b',
    };
  };

  const [from, to] = offset === null ? [0, 0] : [axis.x(offset), axis.x(offset + 1)];
  return (
    <>
      <div
        role="slider"
        tabIndex={0}
        aria-label="Cursor on the days of both periods"
        aria-valuemin={axis.first}
        aria-valuemax={axis.last}
        aria-valuenow={offset ?? axis.first}
        aria-valuetext={
          offset === null ? 'No day chosen yet' : cursorWords(periods, offset, byDate, opens)
        }
        aria-describedby={shown && offset !== null ? tip : undefined}
        className="absolute inset-y-0 cursor-crosshair"
        style={{ left: axis.left, width: axis.right - axis.left }}
        onKeyDown={onKeyDown}
        onFocus={() => setShown(offset !== null)}
        onBlur={() => setShown(false)}
        onPointerMove={(event) => showAt(placeUnder(event))}
        onPointerLeave={() => setShown(false)}
        onClick={(event) => open(placeUnder(event))}
      />
      {offset !== null && shown ? (
        <>
          <div
            aria-hidden="true"
            className="pointer-events-none absolute inset-y-0 border-ink-2 border-x bg-ink opacity-10"
            style={{ left: from, width: Math.max(1, to - from) }}
          />
          <PlotTooltip id={tip} from={from} to={to} width={axis.width}>
            {tooltip(offset, opens)}
          </PlotTooltip>
        </>
      ) : null}
    </>
  );
}
