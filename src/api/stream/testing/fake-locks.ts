type Hold = () => Promise<void>;

interface Waiting {
  readonly hold: Hold;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** One lock of `navigator.locks`, for all pages of a test. */
export class FakeLocks {
  #holder: Waiting | null = null;
  readonly #queue: Waiting[] = [];

  request(_name: string, options: LockOptions, hold: Hold): Promise<void> {
    return new Promise((resolve, reject) => {
      const waiting = { hold, resolve, reject };
      if (options.steal) {
        this.#holder?.reject(new DOMException('stolen', 'AbortError'));
        this.#holder = null;
        this.#queue.unshift(waiting);
      } else this.#queue.push(waiting);
      options.signal?.addEventListener('abort', () => {
        const at = this.#queue.indexOf(waiting);
        if (at !== -1) this.#queue.splice(at, 1);
        reject(new DOMException('aborted', 'AbortError'));
      });
      queueMicrotask(() => this.#next());
    });
  }

  #next(): void {
    if (this.#holder) return;
    const next = this.#queue.shift();
    if (!next) return;
    this.#holder = next;
    void next.hold().then(() => {
      next.resolve();
      if (this.#holder !== next) return;
      this.#holder = null;
      this.#next();
    });
  }
}
