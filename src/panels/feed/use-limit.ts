import { type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { whenOnScreen } from './list-place';

/** More than most windows show. More would slow the first view for what nobody sees yet. */
const firstPage = 12;
const nextPage = 28;

/** How many statements are rendered. */
export interface ListLimit {
  readonly limit: number;
  /** More are rendered when it comes near the screen. */
  readonly end: RefObject<HTMLDivElement | null>;
  readonly reach: (count: number) => void;
  readonly more: () => void;
}

export function useLimit(filter: string, total: number): ListLimit {
  const end = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState({ filter, limit: firstPage });
  const limit = drawn.filter === filter ? drawn.limit : firstPage;
  const hasMore = limit < total;
  useEffect(() => {
    if (!hasMore || !end.current) return;
    return whenOnScreen(
      end.current,
      () => setDrawn({ filter, limit: limit + nextPage }),
      // Loads this early only if the window scrolls, not the list.
      '300px',
    );
  }, [hasMore, filter, limit]);
  useEffect(() => {
    const drawAll = () => flushSync(() => setDrawn({ filter, limit: total }));
    window.addEventListener('beforeprint', drawAll);
    return () => window.removeEventListener('beforeprint', drawAll);
  }, [filter, total]);
  const reach = (count: number) => setDrawn({ filter, limit: Math.max(limit, count) });
  return { limit, end, reach, more: () => setDrawn({ filter, limit: limit + nextPage }) };
}
