export interface BatchDeps {
  /** Calls `run` before the next frame is drawn, unless the function returned is called before. */
  readonly requestFrame: (run: () => void) => () => void;
  readonly setTimer: (run: () => void, ms: number) => () => void;
}

const longestWait = 100;

/**
 * Calls `run` once for all calls of `ask` in one frame. A hidden page draws no frames: there after 100 ms,
 * or as soon as the browser lets it.
 */
export class Batch {
  readonly #deps: BatchDeps;
  readonly #run: () => void;
  #cancel: (() => void) | null = null;

  constructor(deps: BatchDeps, run: () => void) {
    this.#deps = deps;
    this.#run = run;
  }

  ask(): void {
    if (this.#cancel) return;
    const run = () => {
      this.stop();
      this.#run();
    };
    const cancelFrame = this.#deps.requestFrame(run);
    const cancelTimer = this.#deps.setTimer(run, longestWait);
    this.#cancel = () => {
      cancelFrame();
      cancelTimer();
    };
  }

  /** Forgets what was asked. */
  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
  }
}
