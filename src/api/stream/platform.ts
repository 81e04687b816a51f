import { addressOf } from '../address';

export interface StreamSource {
  addEventListener(type: string, listener: (event: { readonly data?: unknown }) => void): void;
  close(): void;
}

export interface Platform {
  readonly open: (path: string) => StreamSource;
  /** Monotonic, in milliseconds; may stop while the machine sleeps. */
  readonly now: () => number;
  /** In milliseconds; used only to notice jumps. */
  readonly wallNow: () => number;
  readonly setTimer: (run: () => void, ms: number) => () => void;
  readonly random: () => number;
}

export const platform: Platform = {
  open: (path) => new EventSource(addressOf(path)),
  now: () => performance.now(),
  wallNow: () => Date.now(),
  setTimer: (run, ms) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};
