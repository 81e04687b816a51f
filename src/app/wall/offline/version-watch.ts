interface VersionWatchDeps {
  /** False if the server does not answer. */
  readonly hasNewer: () => Promise<boolean>;
  readonly reload: () => void;
  /** Milliseconds since the page was reloaded; null if it was not. */
  readonly sinceReload: () => number | null;
  readonly setTimer: (run: () => void, ms: number) => () => void;
}

export const everyMs = 60 * 60 * 1000;

/** Minimum time between two reloads. */
export const minReloadIntervalMs = 10 * 60 * 1000;

/**
 * Reloads the page when the server has a newer version, never while it is down. Checks every hour and on
 * `check()`. Reloads are at least ten minutes apart, in case two servers with different versions take turns.
 */
export class VersionWatch {
  readonly #deps: VersionWatchDeps;
  #stopTimer: (() => void) | null = null;
  #isChecking = false;
  #isStopped = false;

  constructor(deps: VersionWatchDeps) {
    this.#deps = deps;
    this.#wait(everyMs);
  }

  async check(): Promise<void> {
    if (this.#isChecking || this.#isStopped) return;
    const since = this.#deps.sinceReload();
    if (since !== null && since < minReloadIntervalMs)
      return this.#wait(minReloadIntervalMs - since);
    this.#isChecking = true;
    const newer = await this.#deps.hasNewer();
    this.#isChecking = false;
    if (this.#isStopped) return;
    if (newer) this.#deps.reload();
    else this.#wait(everyMs);
  }

  stop(): void {
    this.#isStopped = true;
    this.#stopTimer?.();
  }

  #wait(ms: number): void {
    this.#stopTimer?.();
    this.#stopTimer = this.#deps.setTimer(() => void this.check(), ms);
  }
}
