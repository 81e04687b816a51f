import { useCallback, useEffect, useRef, useState } from 'react';
import type { DayNumber } from '../domain/day';
import type { DayRange } from '../domain/day-range';
import { intervalAt } from '../domain/interval';
import { useEscape } from '../ui/use-escape';
import type { Plot } from './plot/PlotCursor';
import { useListener } from './use-listener';

interface Selection {
  readonly from: DayNumber;
  readonly isDone: boolean;
}

interface Press {
  readonly pointerId: number;
  readonly x: number;
  readonly day: DayNumber;
  readonly isDrag: boolean;
}

const dragThreshold = 6;
const cursorKeys = /^(Arrow|Page|Home|End)/;

function wholeIntervals(intervals: readonly DayRange[], a: DayNumber, b: DayNumber) {
  const start = intervals[intervalAt(intervals, Math.min(a, b))]?.start;
  const end = intervals[intervalAt(intervals, Math.max(a, b))]?.end;
  return start && end ? { start, end } : null;
}

/**
 * Whole intervals, by dragging or by the cursor's keys with Shift. Listens before the cursor does,
 * and stops events that concern only the selection. `range` is null if nothing is selected.
 */
export function useSelectedDays({ element, axis, intervals, day }: Plot) {
  const [selection, setSelection] = useState<Selection | null>(null);
  const pressed = useRef<Press | null>(null);
  /** The last press was a drag or cleared a selection, so its click opens nothing. */
  const ignoresClick = useRef(false);
  const range = selection && day !== null ? wholeIntervals(intervals, selection.from, day) : null;
  const isDone = selection?.isDone ?? false;
  const finish = () => setSelection((now) => now && { ...now, isDone: true });
  const drop = useCallback(() => setSelection(null), []);
  const cancel = () => {
    pressed.current = null;
    drop();
  };

  const isOther = ({ pointerId }: PointerEvent) =>
    pressed.current !== null && pressed.current.pointerId !== pointerId;
  const onLost = (event: PointerEvent) => {
    if (pressed.current?.pointerId === event.pointerId) cancel();
  };

  useListener(element, 'pointerdown', (event) => {
    const { button, clientX, ctrlKey, isPrimary, pointerId } = event;
    // On a Mac Control and click open the context menu, and pointerup may never come.
    if (button !== 0 || ctrlKey || !isPrimary || isOther(event)) return;
    ignoresClick.current = range !== null;
    drop();
    const left = element.getBoundingClientRect().left - axis.x(axis.first);
    pressed.current = { pointerId, x: clientX, day: axis.dayAt(clientX - left), isDrag: false };
    element.setPointerCapture(pointerId);
  });
  useListener(element, 'pointermove', (event) => {
    const { current } = pressed;
    if (isOther(event)) event.stopPropagation();
    else if (current && !(event.buttons & 1)) cancel();
    else if (current && (current.isDrag || Math.abs(event.clientX - current.x) >= dragThreshold)) {
      ignoresClick.current = true;
      pressed.current = { ...current, isDrag: true };
      setSelection({ from: current.day, isDone: false });
    } else if (range) event.stopPropagation();
  });
  useListener(element, 'pointerup', (event) => {
    if (isOther(event)) return;
    // Not `range`, because the last move may not be rendered yet.
    if (pressed.current?.isDrag) {
      finish();
      // A touch does not focus the plot, and the choice that opens next returns the focus to what had it.
      element.focus({ preventScroll: true });
    }
    pressed.current = null;
  });
  useListener(element, 'pointercancel', onLost);
  // Also follows every pointerup; `pressed` is null by then.
  useListener(element, 'lostpointercapture', onLost);
  useListener(element, 'click', (event) => {
    if (ignoresClick.current) event.stopPropagation();
    ignoresClick.current = false;
  });
  useListener(element, 'blur', () => {
    pressed.current = null;
    setSelection((now) => (now?.isDone ? now : null));
  });
  useListener(element, 'keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (cursorKeys.test(event.key)) {
      if (!event.shiftKey || day === null) drop();
      else setSelection({ from: range && selection ? selection.from : day, isDone: false });
    } else if (range && (event.key === 'Enter' || event.key === ' ')) {
      finish();
      event.stopPropagation();
      event.preventDefault();
    }
  });
  useEscape(range !== null, cancel);
  // The cursor's element can select days only while this hook is mounted.
  useEffect(() => {
    element.setAttribute('aria-keyshortcuts', 'Shift+ArrowLeft Shift+ArrowRight');
    return () => element.removeAttribute('aria-keyshortcuts');
  }, [element]);
  return { range, isDone, drop };
}
