/** What of an EventSource is used. */
export interface StreamSource {
  addEventListener(
    type: string,
    listener: (event: { readonly data?: unknown; readonly lastEventId?: string }) => void,
  ): void;
  close(): void;
}

/** What the line takes from the browser. */
export interface Platform {
  readonly open: (url: string) => StreamSource;
  /** Monotonic, in milliseconds; it may stand still while the machine sleeps. */
  readonly now: () => number;
  /** The wall clock in milliseconds; only its jumps are looked at. */
  readonly wallNow: () => number;
  /** Calls `run` once after `ms`, unless the function returned is called before. */
  readonly setTimer: (run: () => void, ms: number) => () => void;
  /** In 0..1. */
  readonly random: () => number;
}

/** The browser's own, in a page and in a worker. */
export const platform: Platform = {
  open: (url) => new EventSource(url),
  now: () => performance.now(),
  wallNow: () => Date.now(),
  setTimer: (run, ms) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};
