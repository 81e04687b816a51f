import { type RefObject, useCallback, useEffect, useLayoutEffect, useReducer, useRef } from 'react';
import type { Statement } from '../../domain/records';
import { goToStatement, isAtTop, whenOnScreen } from './list-place';
import { type Choice, type FeedReading, read, sameFeed, startReading } from './reading';

export function useReading(
  choice: Choice,
  latest: readonly Statement[],
  list: RefObject<HTMLElement | null>,
): { reading: FeedReading; show: (id?: string) => void } {
  const [reading, dispatch] = useReducer(read, { choice, latest }, startReading);
  const seen = useSeen(reading.shown[0]?.id ?? null, list);
  const before = useRef(choice);

  // A layout effect, because the scroll position must be measured when the data arrives and before it is
  // painted.
  useLayoutEffect(() => {
    const atTop = sameFeed(before.current, choice) ? isAtTop(list.current) : true;
    // Another filter finds other statements, so a position further down means nothing in them.
    if (list.current && before.current.filter !== choice.filter) list.current.scrollTop = 0;
    before.current = choice;
    dispatch({ kind: 'given', choice, latest, atTop, seen: seen.current });
  }, [choice, latest, list, seen]);

  const isHeld = reading.shown !== reading.latest;
  useEffect(() => {
    if (!isHeld) return;
    const look = () => {
      if (isAtTop(list.current)) dispatch({ kind: 'top' });
    };
    // Either the list or the window scrolls. Scroll events do not bubble, so the window captures them.
    window.addEventListener('scroll', look, { capture: true, passive: true });
    return () => window.removeEventListener('scroll', look, { capture: true });
  }, [isHeld, list]);

  useEffect(() => {
    const onChange = () => {
      if (!document.hidden) dispatch({ kind: 'returned' });
      else dispatch({ kind: 'left', atTop: isAtTop(list.current), seen: seen.current });
    };
    document.addEventListener('visibilitychange', onChange);
    return () => document.removeEventListener('visibilitychange', onChange);
  }, [list, seen]);

  const { goTo } = reading;
  useLayoutEffect(() => {
    if (goTo === null || list.current === null) return;
    goToStatement(list.current, goTo.id);
  }, [goTo, list]);

  const show = useCallback((id?: string) => dispatch({ kind: 'asked', id }), []);
  return { reading, show };
}

function useSeen(
  first: string | null,
  list: RefObject<HTMLElement | null>,
): RefObject<string | null> {
  const seen = useRef<string | null>(null);
  useEffect(() => {
    const article = list.current?.querySelector('article');
    if (first === null || !article) return;
    let stop = () => {};
    // A hidden page shows nothing, so the observer starts when the page becomes visible.
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
