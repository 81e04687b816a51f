interface RefetcherDeps {
  readonly refetch: () => Promise<unknown>;
  readonly needed: () => boolean;
  readonly now: () => number;
  readonly setTimer: (run: () => void, ms: number) => () => void;
}

const shortestGap = 1000;
const longestGap = 30_000;

/**
 * Takes snapshots: one at a time, and another one after it where something was missed meanwhile. They
 * start a second apart or more: 2, 4 … 30 s where one does not help, so that no page asks in a rush.
 */
export class Refetcher {
  readonly #deps: RefetcherDeps;
  #isRunning = false;
  #isWanted = false;
  #startedAt = Number.NEGATIVE_INFINITY;
  #gap = shortestGap;
  #stopTimer: (() => void) | null = null;
  #isStopped = false;

  constructor(deps: RefetcherDeps) {
    this.#deps = deps;
  }

  get isPending(): boolean {
    return this.#isRunning || this.#isWanted || this.#deps.needed();
  }

  /** One is needed, and only one that is asked for from now on will do. */
  want(): void {
    this.#isWanted = true;
  }

  check(): void {
    if (this.#isStopped || this.#isRunning || this.#stopTimer) return;
    if (!this.#isWanted && !this.#deps.needed()) return;
    const wait = this.#startedAt + this.#gap - this.#deps.now();
    if (wait > 0) {
      this.#stopTimer = this.#deps.setTimer(() => {
        this.#stopTimer = null;
        this.check();
      }, wait);
    } else void this.#run();
  }

  /** What one waited for is over: the next starts at once, though still a second after the last. */
  hurry(): void {
    this.#gap = shortestGap;
    this.#stopTimer?.();
    this.#stopTimer = null;
    this.check();
  }

  stop(): void {
    this.#isStopped = true;
    this.#stopTimer?.();
  }

  async #run(): Promise<void> {
    const now = this.#deps.now();
    const isCalm = now - this.#startedAt > 2 * this.#gap;
    this.#gap = isCalm ? shortestGap : Math.min(longestGap, this.#gap * 2);
    this.#startedAt = now;
    this.#isRunning = true;
    this.#isWanted = false;
    try {
      await this.#deps.refetch();
    } catch {
      this.#isWanted = true;
    }
    this.#isRunning = false;
    this.check();
  }
}
