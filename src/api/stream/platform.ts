import type { ConnectionDeps } from './connection-deps';

/** The browser's own, in a page and in a worker. */
export const platform: ConnectionDeps = {
  open: (url) => new EventSource(url),
  now: () => performance.now(),
  wallNow: () => Date.now(),
  setTimer: (run, ms) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};
