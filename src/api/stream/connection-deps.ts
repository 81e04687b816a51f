/** What of an EventSource is used. */
export interface StreamSource {
  addEventListener(
    type: string,
    listener: (event: { readonly data?: unknown; readonly lastEventId?: string }) => void,
  ): void;
  close(): void;
}

/** What the connection takes from the browser. */
export interface ConnectionDeps {
  readonly open: (url: string) => StreamSource;
  /** Monotonic, in milliseconds. */
  readonly now: () => number;
  /** The wall clock in milliseconds; only its jumps are looked at. */
  readonly wallNow: () => number;
  /** Calls `run` once after `ms`, unless the function returned is called before. */
  readonly setTimer: (run: () => void, ms: number) => () => void;
  /** In 0..1. */
  readonly random: () => number;
}
