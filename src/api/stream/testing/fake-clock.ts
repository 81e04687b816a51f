interface Timer {
  readonly at: number;
  readonly run: () => void;
}

export class FakeClock {
  #now = 0;
  #asleep = 0;
  readonly #timers = new Set<Timer>();

  readonly now = (): number => this.#now;
  readonly wallNow = (): number => 1_640_000_000_000 + this.#now + this.#asleep;

  readonly setTimer = (run: () => void, ms: number): (() => void) => {
    const timer = { at: this.#now + ms, run };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  };

  get waiting(): number {
    return this.#timers.size;
  }

  pass(ms: number): void {
    const end = this.#now + ms;
    for (let next = this.#nextUntil(end); next; next = this.#nextUntil(end)) {
      this.#now = Math.max(this.#now, next.at);
      this.#timers.delete(next);
      next.run();
    }
    this.#now = Math.max(this.#now, end);
  }

  /** The page is busy: time passes, and no timer is called. */
  work(ms: number): void {
    this.#now += ms;
  }

  /** The machine sleeps: the wall clock goes on, the monotonic one and the timers stand still. */
  sleep(ms: number): void {
    this.#asleep += ms;
  }

  #nextUntil(end: number): Timer | undefined {
    return [...this.#timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
  }
}
