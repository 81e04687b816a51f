import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react';
import type { Statement } from '../../domain/records';
import { lastReceived } from './arrivals';
import { speakerElement, whenOnScreen } from './list-place';

export interface Looked {
  /** `received` of the last statement when the page was opened, or when the server's store was restored. */
  readonly since: number;
  readonly seen: ReadonlySet<string>;
  readonly onSeen: (id: string) => void;
}

export function useLooked(statements: readonly Statement[] | null): Looked {
  const [since, setSince] = useState<number | null>(null);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  // A store that was restored from a backup begins again at a lower number.
  const last = statements === null ? null : lastReceived(statements);
  if (last !== null && (since === null || last < since)) {
    setSince(last);
    setSeen(new Set());
  }
  const onSeen = useCallback(
    (id: string) => setSeen((before) => (before.has(id) ? before : new Set([...before, id]))),
    [],
  );
  return { since: since ?? Number.POSITIVE_INFINITY, seen, onSeen };
}

/**
 * Only while the page is visible. A statement counts as seen if its first line is on the screen.
 * `limit` of `shown` are rendered.
 */
export function useSeenOnScreen(
  list: RefObject<HTMLElement | null>,
  unseen: readonly Statement[],
  shown: readonly Statement[],
  limit: number,
  onSeen: (id: string) => void,
): void {
  const ids = unseen.map(({ id }) => id).join(' ');
  // What is on the screen at once must not be announced for a moment, so it is measured before it is painted.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was held back or beyond the limit is rendered later.
  useLayoutEffect(() => {
    if (document.hidden || !list.current) return;
    const frame = list.current.getBoundingClientRect();
    const [from, to] = [Math.max(0, frame.top), Math.min(window.innerHeight, frame.bottom)];
    for (const [id, line] of firstLinesOf(ids)) {
      const { top, bottom } = line.getBoundingClientRect();
      if (top >= from && bottom <= to && bottom > top) onSeen(id);
    }
  }, [ids, shown, limit, list, onSeen]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was held back or beyond the limit is rendered later.
  useEffect(() => {
    let stops: (() => void)[] = [];
    const watch = () => {
      for (const stop of stops) stop();
      // A hidden page shows nothing.
      stops = document.hidden
        ? []
        : firstLinesOf(ids).map(([id, line]) => whenOnScreen(line, () => onSeen(id)));
    };
    watch();
    document.addEventListener('visibilitychange', watch);
    return () => {
      document.removeEventListener('visibilitychange', watch);
      for (const stop of stops) stop();
    };
  }, [ids, shown, limit, onSeen]);
}

function firstLinesOf(ids: string): (readonly [id: string, line: Element])[] {
  return ids.split(' ').flatMap((id) => {
    const line = document.getElementById(speakerElement(id));
    return line ? [[id, line] as const] : [];
  });
}
