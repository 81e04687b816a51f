import * as contract from '../contract';
import { backoff } from './backoff';
import { everySecondsAtFirst, interval, longestQuiet, watch } from './heartbeat-watch';
import type { Line, LineMessage, StreamMessage } from './messages';
import type { Platform, StreamSource } from './platform';
import type { StreamSlot } from './stream-slot';

const longestRest = 15_000;

const alwaysHeld: StreamSlot = { hold: () => true, release: () => undefined };

/**
 * The connection to the stream. It never gives up: whatever goes wrong, it is opened again. The browser's own way of coming
 * back is not used: it stops for good at an answer other than 200, and has no bound on how often it asks.
 *
 * Without a slot it polls: the stream is closed once it is heard, and opened again after a rest.
 */
export class Connection {
  readonly #deps: Platform;
  readonly #report: (message: StreamMessage) => void;
  readonly #slot: StreamSlot;
  #isHeld = true;
  #source: StreamSource | null = null;
  #line: Line = 'opening';
  #attempt = 0;
  #retryAt: number | null = null;
  #heardAt: number | null = null;
  #quietSince = 0;
  #openSince: number | null = null;
  #everySeconds = everySecondsAtFirst;
  #stopWatching: (() => void) | null = null;
  #stopRetry: (() => void) | null = null;

  constructor(
    deps: Platform,
    report: (message: StreamMessage) => void,
    slot: StreamSlot = alwaysHeld,
  ) {
    this.#deps = deps;
    this.#report = report;
    this.#slot = slot;
  }

  /** `line` is what the page knows of it: a page that takes an open line over does not say that it was lost. */
  start(line: Line = 'opening'): void {
    if (this.#stopWatching) return;
    this.#attempt = 0;
    this.#heardAt = null;
    this.#line = line;
    this.#stopWatching = watch(this.#deps, {
      tick: () => {
        this.#checkSlot();
        this.#checkQuiet();
      },
      slept: (ms) => this.#wake(ms),
    });
    this.#open();
  }

  stop(): void {
    this.#stopWatching?.();
    this.#stopWatching = null;
    this.#close();
    this.#slot.release();
  }

  state(): LineMessage {
    const now = this.#deps.now();
    return {
      kind: 'line',
      line: this.#line,
      retryInMs: this.#retryAt === null ? null : Math.max(0, this.#retryAt - now),
      heardMsAgo: this.#heardAt === null ? null : now - this.#heardAt,
    };
  }

  #open(): void {
    this.#close();
    this.#isHeld = this.#slot.hold();
    const source = this.#deps.open('/api/stream');
    this.#source = source;
    this.#quietSince = this.#deps.now();
    this.#openSince = null;
    source.addEventListener('heartbeat', ({ data }) => {
      if (source === this.#source) this.#hear(String(data));
    });
    source.addEventListener('error', () => {
      if (source === this.#source) this.#lose();
    });
    // While polling, the line counts as open until a poll fails.
    if (this.#line !== 'open') this.#turn('opening');
  }

  #close(): void {
    this.#source?.close();
    this.#source = null;
    this.#stopRetry?.();
    this.#stopRetry = null;
    this.#retryAt = null;
  }

  /**
   * Closed, and to be opened again after a while. A line that was not open from one heartbeat to the next counts as one more
   * failure: a server that greets and hangs up is not asked in a rush either.
   */
  #lose(): void {
    this.#close();
    const open = this.#openSince === null ? 0 : this.#deps.now() - this.#openSince;
    if (open >= interval(this.#everySeconds)) this.#attempt = 0;
    const wait = backoff(this.#attempt, this.#deps.random());
    this.#attempt += 1;
    this.#retryAt = this.#deps.now() + wait;
    this.#stopRetry = this.#deps.setTimer(() => this.#open(), wait);
    this.#turn('lost');
  }

  #turn(line: Line): void {
    this.#line = line;
    this.#report(this.state());
  }

  #hear(text: string): void {
    const heartbeat = decoded(text);
    // The page would take itself for up to date, and hear of nothing. Without the stream it polls.
    if (!heartbeat) {
      this.#lose();
      return;
    }
    this.#heardAt = this.#deps.now();
    this.#quietSince = this.#heardAt;
    this.#openSince ??= this.#heardAt;
    this.#everySeconds = heartbeat.everySeconds;
    this.#report({ kind: 'heartbeat', heartbeat, agoMs: 0 });
    if (this.#line !== 'open') this.#turn('open');
    if (!this.#isHeld) this.#rest();
  }

  #rest(): void {
    this.#close();
    this.#attempt = 0;
    const wait = Math.min(longestRest, interval(this.#everySeconds));
    this.#stopRetry = this.#deps.setTimer(() => this.#open(), wait);
  }

  #checkSlot(): void {
    if (this.#source && this.#isHeld && !this.#slot.hold()) this.#open();
  }

  #wake(sleptMs: number): void {
    if (this.#heardAt !== null) this.#heardAt -= Math.max(0, sleptMs);
    this.#attempt = 0;
    this.#line = 'opening';
    this.#open();
  }

  /** The connection may be half open. */
  #checkQuiet(): void {
    const quiet = this.#deps.now() - this.#quietSince;
    if (this.#source && quiet > longestQuiet(this.#everySeconds)) this.#lose();
  }
}

/** Null if it breaks the contract. */
function decoded(text: string): contract.Heartbeat | null {
  try {
    return contract.heartbeat.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
