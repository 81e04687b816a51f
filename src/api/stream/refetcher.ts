import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { LiveDeps } from './live-deps';

const shortestGap = 1000;
const longestGap = 30_000;

/**
 * Reads queries again: one reading at a time, and another one after it if it was wanted meanwhile. They start a second apart
 * or more: 2, 4 … 30 s if one does not help, so that no page asks in a rush.
 */
export class Refetcher {
  readonly #client: QueryClient;
  readonly #keys: () => readonly QueryKey[];
  readonly #deps: Pick<LiveDeps, 'now' | 'setTimer'>;
  #isRunning = false;
  #isWanted = false;
  #startedAt = Number.NEGATIVE_INFINITY;
  #gap = shortestGap;
  #stopTimer: (() => void) | null = null;
  #isStopped = false;

  constructor(
    client: QueryClient,
    keys: () => readonly QueryKey[],
    deps: Pick<LiveDeps, 'now' | 'setTimer'>,
  ) {
    this.#client = client;
    this.#keys = keys;
    this.#deps = deps;
  }

  get isPending(): boolean {
    return this.#isRunning || this.#isWanted;
  }

  /** Only a reading that begins from now on will do. */
  want(): void {
    this.#isWanted = true;
    this.#check();
  }

  /** What one waited for is over: the next starts at once, though still a second after the last. */
  hurry(): void {
    this.#gap = shortestGap;
    this.#stopTimer?.();
    this.#stopTimer = null;
    this.#check();
  }

  stop(): void {
    this.#isStopped = true;
    this.#stopTimer?.();
  }

  #check(): void {
    if (this.#isStopped || this.#isRunning || this.#stopTimer || !this.#isWanted) return;
    const wait = this.#startedAt + this.#gap - this.#deps.now();
    if (wait <= 0) void this.#run();
    else {
      this.#stopTimer = this.#deps.setTimer(() => {
        this.#stopTimer = null;
        this.#check();
      }, wait);
    }
  }

  async #run(): Promise<void> {
    const now = this.#deps.now();
    const isCalm = now - this.#startedAt > 2 * this.#gap;
    this.#gap = isCalm ? shortestGap : Math.min(longestGap, this.#gap * 2);
    this.#startedAt = now;
    this.#isRunning = true;
    this.#isWanted = false;
    try {
      await Promise.all(
        this.#keys().map((queryKey) =>
          this.#client.refetchQueries({ queryKey, exact: true }, { throwOnError: true }),
        ),
      );
    } catch {
      this.#isWanted = true;
    }
    this.#isRunning = false;
    this.#check();
  }
}
