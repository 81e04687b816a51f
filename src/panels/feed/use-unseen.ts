import {
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import { readLooked, writeLooked } from '../../api/kept-looked';
import { lineState } from '../../api/stream/line';
import type { Statement } from '../../domain/records';
import { useInBrowser } from '../../ui/use-in-browser';
import { lastReceived } from './arrivals';
import { speakerElement, whenOnScreen } from './list-place';
import { keptOf, type LookedAt, lookedAgain } from './looked';

export interface Looked extends LookedAt {
  readonly onSeen: (id: string) => void;
}

/**
 * With `keeps` it continues from what was persisted when the page was left, and persists it again.
 */
export function useLooked(statements: readonly Statement[] | null, keeps: boolean): Looked {
  const [looked, setLooked] = useState<LookedAt | null>(null);
  // The server does not know what this browser has stored.
  const isInBrowser = useInBrowser();
  // A store restored from a backup continues from a lower number.
  if (
    isInBrowser &&
    statements !== null &&
    (looked === null || lastReceived(statements) < looked.since)
  ) {
    setLooked(lookedAgain(keeps ? readLooked() : null, statements));
  }
  const others = useSyncExternalStore(
    lineState.subscribe,
    () => lineState.get().others,
    () => null,
  );
  const [lastOthers, setLastOthers] = useState(others);
  // Another history: what was looked at before says nothing about it, and none of it is new.
  if (
    others !== lastOthers &&
    statements !== null &&
    statements !== others?.statements?.statements
  ) {
    setLastOthers(others);
    setLooked(lookedAgain(null, statements));
  }
  const onSeen = useCallback(
    (id: string) =>
      setLooked((before) =>
        before === null || before.seen.has(id)
          ? before
          : { ...before, seen: new Set([...before.seen, id]) },
      ),
    [],
  );
  useEffect(() => {
    if (!keeps || statements === null || looked === null) return;
    const keep = () => {
      const kept = keptOf(looked, statements, readLooked());
      if (kept !== null) writeLooked(kept);
    };
    const onChange = () => {
      if (document.hidden) keep();
    };
    // A phone may end a hidden page without another event.
    document.addEventListener('visibilitychange', onChange);
    window.addEventListener('pagehide', keep);
    return () => {
      document.removeEventListener('visibilitychange', onChange);
      window.removeEventListener('pagehide', keep);
    };
  }, [keeps, statements, looked]);
  return { ...(looked ?? nothingYet), onSeen };
}

const nothingYet: LookedAt = { since: Number.POSITIVE_INFINITY, seen: new Set() };

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
  // Measured before paint, so that what is on the screen at once is not announced for a moment.
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
