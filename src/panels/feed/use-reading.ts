import { type RefObject, useCallback, useEffect, useLayoutEffect, useReducer, useRef } from 'react';
import type { Statement } from '../../domain/records';
import { focusStatement, isAtTop, toTop, whenOnScreen } from './list-place';
import { type Choice, type Reading, read, sameFeed, startReading } from './reading';

/** What the list shows of `latest`, which changes under `choice`, and the way to what is held back. */
export function useReading(
  choice: Choice,
  latest: readonly Statement[],
  list: RefObject<HTMLElement | null>,
): { reading: Reading; showNew: () => void } {
  const [reading, tell] = useReducer(read, { choice, latest }, startReading);
  const seen = useSeen(reading.shown[0]?.id ?? null, list);
  const before = useRef(choice);

  // Before the page is painted: whether something may move is measured when it comes, not earlier.
  useLayoutEffect(() => {
    const atTop = sameFeed(before.current, choice) ? isAtTop(list.current) : true;
    before.current = choice;
    tell({ kind: 'given', choice, latest, atTop, seen: seen.current });
  }, [choice, latest, list, seen]);

  const isHeld = reading.shown !== reading.latest;
  useEffect(() => {
    if (!isHeld) return;
    const look = () => {
      if (isAtTop(list.current)) tell({ kind: 'top' });
    };
    // The list scrolls, or the window does: a scroll does not bubble, but it is captured.
    window.addEventListener('scroll', look, { capture: true, passive: true });
    return () => window.removeEventListener('scroll', look, { capture: true });
  }, [isHeld, list]);

  useEffect(() => {
    const onChange = () => {
      if (!document.hidden) tell({ kind: 'returned' });
      else tell({ kind: 'left', atTop: isAtTop(list.current), seen: seen.current });
    };
    document.addEventListener('visibilitychange', onChange);
    return () => document.removeEventListener('visibilitychange', onChange);
  }, [list, seen]);

  const { goTo } = reading;
  useLayoutEffect(() => {
    if (goTo === null || list.current === null) return;
    toTop(list.current);
    focusStatement(list.current, goTo.id);
  }, [goTo, list]);

  const showNew = useCallback(() => tell({ kind: 'asked' }), []);
  return { reading, showNew };
}

/** The newest statement that has been on the screen while the page was not hidden. */
function useSeen(
  first: string | null,
  list: RefObject<HTMLElement | null>,
): RefObject<string | null> {
  const seen = useRef<string | null>(null);
  useEffect(() => {
    const article = list.current?.querySelector('article');
    if (first === null || !article) return;
    let stop = () => {};
    // What is in sight of a hidden page is seen when the page is shown again, if at all.
    const watch = () => {
      stop();
      if (document.hidden) return;
      stop = whenOnScreen(article, () => {
        seen.current = first;
      });
    };
    watch();
    document.addEventListener('visibilitychange', watch);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', watch);
    };
  }, [first, list]);
  return seen;
}
