interface VersionWatchDeps {
  /** Whether the server answers, and with another version of the page than this one. */
  readonly hasNewer: () => Promise<boolean>;
  readonly reload: () => void;
  /** How long ago the page was loaded anew, in milliseconds; null where it was opened. */
  readonly sinceReload: () => number | null;
  /** Calls `run` once after `ms`, unless the function returned is called before. */
  readonly setTimer: (run: () => void, ms: number) => () => void;
}

/** How often a newer version of the page is looked for, in milliseconds. */
export const everyMs = 60 * 60 * 1000;

/** How long a page that was loaded anew stands at least, in milliseconds. */
export const standMs = 10 * 60 * 1000;

/**
 * Loads the page anew when the server has a newer version of it, and never while it does not answer. Looks
 * every hour and when asked to. Where two servers with different versions take turns, or the old version
 * comes again and again, the page still stands for ten minutes at a time.
 */
export class VersionWatch {
  readonly #deps: VersionWatchDeps;
  #stopTimer: (() => void) | null = null;
  #isLooking = false;
  #isStopped = false;

  constructor(deps: VersionWatchDeps) {
    this.#deps = deps;
    this.#wait(everyMs);
  }

  /** The server may have a newer version now: it is back, or it is time. */
  async look(): Promise<void> {
    if (this.#isLooking || this.#isStopped) return;
    const since = this.#deps.sinceReload();
    if (since !== null && since < standMs) return this.#wait(standMs - since);
    this.#isLooking = true;
    const newer = await this.#deps.hasNewer();
    this.#isLooking = false;
    if (this.#isStopped) return;
    if (newer) this.#deps.reload();
    else this.#wait(everyMs);
  }

  /** Looks no more. */
  stop(): void {
    this.#isStopped = true;
    this.#stopTimer?.();
  }

  #wait(ms: number): void {
    this.#stopTimer?.();
    this.#stopTimer = this.#deps.setTimer(() => void this.look(), ms);
  }
}
