import { pageNow } from '../page-clock';
import type { BatchDeps } from './batch';
import type { StreamMessage } from './messages';
import { platform } from './platform';
import { subscribe } from './subscribe';

/** What the live data takes from the page. */
export interface LiveDeps extends BatchDeps {
  readonly subscribe: (listener: (message: StreamMessage) => void) => () => void;
  /** The page's clock, in milliseconds. */
  readonly now: () => number;
}

export const ofThePage: LiveDeps = {
  subscribe,
  now: pageNow,
  setTimer: platform.setTimer,
  requestFrame: (run) => {
    const frame = requestAnimationFrame(() => run());
    return () => cancelAnimationFrame(frame);
  },
};
