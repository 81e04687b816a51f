import { type ReactNode, useState } from 'react';
import { pageNow } from '../api/page-clock';
import { type Now, NowContext } from '../ui/now';

const tickInSeconds = 1;

function ticking(start: number): Now {
  let now = start;
  let timer: ReturnType<typeof setInterval> | undefined;
  const listeners = new Set<() => void>();
  const tick = () => {
    now = pageNow();
    for (const listener of listeners) listener();
  };
  return {
    get: () => now,
    subscribe: (listener) => {
      if (listeners.size === 0) {
        now = pageNow();
        timer = setInterval(tick, tickInSeconds * 1000);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) clearInterval(timer);
      };
    },
  };
}

interface ClockProps {
  /**
   * Milliseconds of `pageNow` when the answers arrived that the page begins with; null if none did.
   */
  readonly start?: number | null;
  readonly children: ReactNode;
}

/** The only source of passing time, for ages only. The current day comes from the view or the dataset. */
export function Clock({ start = null, children }: ClockProps) {
  const [now] = useState(() => ticking(start ?? pageNow()));
  return <NowContext value={now}>{children}</NowContext>;
}
