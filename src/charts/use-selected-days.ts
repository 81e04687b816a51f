import { useCallback, useEffect, useRef, useState } from 'react';
import type { DayNumber } from '../domain/day';
import type { DayRange } from '../domain/day-range';
import { intervalAt } from '../domain/interval';
import type { Plot } from './PlotCursor';
import { useListener } from './use-listener';

/** Days that are being selected: from here to where the cursor stands. */
interface Selection {
  readonly from: DayNumber;
  /** Whether they stand and wait for a choice. */
  readonly isDone: boolean;
}

/** The pointer that is pressed: where in the window, over which day, and whether it has dragged since. */
interface Press {
  readonly pointerId: number;
  readonly x: number;
  readonly day: DayNumber;
  readonly isDrag: boolean;
}

/** A pressed pointer that has moved so many pixels along the axis drags. */
const dragFrom = 6;
/** The keys that move the cursor. */
const moves = /^(Arrow|Page|Home|End)/;

/** The whole intervals from one day to another, in either order; null where one is outside of them. */
function wholeIntervals(intervals: readonly DayRange[], a: DayNumber, b: DayNumber) {
  const start = intervals[intervalAt(intervals, Math.min(a, b))]?.start;
  const end = intervals[intervalAt(intervals, Math.max(a, b))]?.end;
  return start && end ? { start, end } : null;
}

/**
 * Days selected on the plot by a drag or by its keys with Shift held, whole intervals. The cursor goes
 * on moving as it does: the selection reaches from where it began to where the cursor stands. It hears
 * the plot's events before the cursor, which does not get those that are about the selection alone.
 * `range` is null where nothing is selected.
 */
export function useSelectedDays({ element, axis, intervals, day }: Plot) {
  const [selection, setSelection] = useState<Selection | null>(null);
  const pressed = useRef<Press | null>(null);
  /** Whether the last press was more than a click: it dragged, or dropped what was selected. */
  const isSpent = useRef(false);
  const range = selection && day !== null ? wholeIntervals(intervals, selection.from, day) : null;
  const isDone = selection?.isDone ?? false;
  const finish = () => setSelection((now) => now && { ...now, isDone: true });
  const drop = useCallback(() => setSelection(null), []);
  const cancel = useCallback(() => {
    pressed.current = null;
    drop();
  }, [drop]);

  const isOther = ({ pointerId }: PointerEvent) =>
    pressed.current !== null && pressed.current.pointerId !== pointerId;
  const lose = (event: PointerEvent) => {
    if (pressed.current?.pointerId === event.pointerId) cancel();
  };

  useListener(element, 'pointerdown', (event) => {
    const { button, clientX, ctrlKey, isPrimary, pointerId } = event;
    // With Control held it is the context menu on a Mac, and no release may follow.
    if (button !== 0 || ctrlKey || !isPrimary || isOther(event)) return;
    isSpent.current = range !== null;
    drop();
    const left = element.getBoundingClientRect().left - axis.x(axis.first);
    pressed.current = { pointerId, x: clientX, day: axis.dayAt(clientX - left), isDrag: false };
    element.setPointerCapture(pointerId);
  });
  useListener(element, 'pointermove', (event) => {
    const { current } = pressed;
    if (isOther(event)) event.stopPropagation();
    else if (current && !(event.buttons & 1)) cancel();
    else if (current && (current.isDrag || Math.abs(event.clientX - current.x) >= dragFrom)) {
      isSpent.current = true;
      pressed.current = { ...current, isDrag: true };
      setSelection({ from: current.day, isDone: false });
    } else if (range) event.stopPropagation();
  });
  useListener(element, 'pointerup', (event) => {
    if (isOther(event)) return;
    // Not by `range`: what was dragged a moment ago may not be rendered yet.
    if (pressed.current?.isDrag) {
      finish();
      // A touch gives no focus, and the choice gives it back where it was.
      element.focus({ preventScroll: true });
    }
    pressed.current = null;
  });
  useListener(element, 'pointercancel', lose);
  // It follows every release as well, when nothing is pressed any more.
  useListener(element, 'lostpointercapture', lose);
  useListener(element, 'click', (event) => {
    if (isSpent.current) event.stopPropagation();
    isSpent.current = false;
  });
  useListener(element, 'blur', () => {
    pressed.current = null;
    setSelection((now) => (now?.isDone ? now : null));
  });
  useListener(element, 'keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (moves.test(event.key)) {
      if (!event.shiftKey || day === null) drop();
      else setSelection({ from: range && selection ? selection.from : day, isDone: false });
    } else if (range && (event.key === 'Enter' || event.key === ' ')) {
      finish();
      event.stopPropagation();
      event.preventDefault();
    }
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') cancel();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [cancel]);
  // The cursor selects only while this is there.
  useEffect(() => {
    element.setAttribute('aria-keyshortcuts', 'Shift+ArrowLeft Shift+ArrowRight');
    return () => element.removeAttribute('aria-keyshortcuts');
  }, [element]);
  return { range, isDone, drop };
}
