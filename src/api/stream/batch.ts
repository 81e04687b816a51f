import { pageNow } from '../page-clock';
import type { StreamMessage } from './messages';
import { platform } from './platform';
import { subscribe } from './subscribe';

interface BatchDeps {
  readonly requestFrame: (run: () => void) => () => void;
  readonly setTimer: (run: () => void, ms: number) => () => void;
  readonly now: () => number;
}

export interface LiveDeps extends BatchDeps {
  readonly subscribe: (listener: (message: StreamMessage) => void) => () => void;
}

export const ofThePage: LiveDeps = {
  subscribe,
  now: pageNow,
  setTimer: platform.setTimer,
  requestFrame: (run) => {
    const frame = requestAnimationFrame(() => run());
    return () => cancelAnimationFrame(frame);
  },
};

const longestWait = 100;
/** At most a fifth of the time goes into what comes; the rest is the reader's. */
const restPerWork = 4;
const longestRest = 1000;

/**
 * Calls `run` once for all calls of `ask` in one frame. A hidden page draws no frames: there after 100 ms,
 * or as soon as the browser lets it. After it there is a rest of four times as long as it took, at most a
 * second, so that the page answers the reader however fast events come.
 */
export class Batch {
  readonly #deps: BatchDeps;
  readonly #run: () => void;
  #isAsked = false;
  #cancel: (() => void) | null = null;

  constructor(deps: BatchDeps, run: () => void) {
    this.#deps = deps;
    this.#run = run;
  }

  ask(): void {
    this.#isAsked = true;
    if (!this.#cancel) this.#awaitFrame();
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
    this.#isAsked = false;
  }

  #awaitFrame(): void {
    const work = () => {
      this.stop();
      this.#work();
    };
    const cancelFrame = this.#deps.requestFrame(work);
    const cancelTimer = this.#deps.setTimer(work, longestWait);
    this.#cancel = () => {
      cancelFrame();
      cancelTimer();
    };
  }

  #work(): void {
    const { now, setTimer } = this.#deps;
    const since = now();
    this.#run();
    this.#cancel = setTimer(() => this.#rest(now() - since), 0);
  }

  #rest(workedMs: number): void {
    this.#cancel = this.#deps.setTimer(
      () => {
        this.#cancel = null;
        if (this.#isAsked) this.#awaitFrame();
      },
      Math.min(longestRest, restPerWork * workedMs),
    );
  }
}
