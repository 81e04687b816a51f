interface VersionWatchDeps {
  readonly hasNewer: () => Promise<boolean>;
  readonly reload: () => void;
  readonly sinceReload: () => number | null;
  readonly setTimer: (run: () => void, ms: number) => () => void;
}

export const everyMs = 60 * 60 * 1000;

export const minReloadIntervalMs = 10 * 60 * 1000;

/**
 * Checks every hour and on `check()`, and reloads if the server has a newer version. Reloads are at least ten minutes
 * apart, in case two servers with different versions take turns.
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
