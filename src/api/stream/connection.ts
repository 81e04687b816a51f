import {
  everySecondsAtFirst,
  interval,
  longestQuiet,
  type Pulse,
  pulseOf,
  watch,
} from './heartbeat-watch';
import {
  type EventName,
  eventNames,
  type Line,
  type LineMessage,
  type StreamMessage,
} from './messages';
import type { Platform, StreamSource } from './platform';
import type { StreamSlot } from './stream-slot';

const shortestWait = 1000;
const longestWait = 30_000;
const longestRest = 15_000;
/** How long a poll listens once it hears the server: what is new comes right behind the first heartbeat. */
const pollMs = 500;

const alwaysHeld: StreamSlot = { hold: () => true, release: () => undefined };

/**
 * In milliseconds: at most 2, 4, 8 … 30 s, shortened by up to a half so that pages do not come back
 * all at once. `attempt` is 0 for the first one after a loss, `random` in 0..1.
 */
function backoff(attempt: number, random: number): number {
  return Math.min(longestWait, 2 * shortestWait * 2 ** attempt) * (0.5 + random / 2);
}

const noEvent = { id: null, history: null };

function eventIn(text: string | undefined) {
  const [, history = null, number] = /^(?:([0-9a-f]{12})\.)?(\d{1,16})$/.exec(text ?? '') ?? [];
  const id = Number(number);
  return Number.isSafeInteger(id) ? { id, history } : noEvent;
}

/**
 * The one connection to the stream. It never gives up: whatever goes wrong, it is opened again, from the
 * last event that was passed on. The browser's own way of coming back is not used: it stops for good at
 * an answer other than 200, and has no bound on how often it asks.
 *
 * What comes is handed to `report`: each event once and in the order of the ids. Without a slot it is a poll: the
 * stream is closed soon after it is heard, and opened again after a rest.
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
  #standsSince: number | null = null;
  #everySeconds = everySecondsAtFirst;
  #position: number | null = null;
  #after: string | null = null;
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

  start(): void {
    if (this.#stopWatching) return;
    this.#attempt = 0;
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
      position: this.#position,
    };
  }

  #open(): void {
    this.#close();
    this.#isHeld = this.#slot.hold();
    const after = this.#after === null ? '' : `?after=${this.#after}`;
    const source = this.#deps.open(`/api/stream${after}`);
    this.#source = source;
    this.#quietSince = this.#deps.now();
    this.#standsSince = null;
    for (const name of eventNames) {
      source.addEventListener(name, ({ data, lastEventId }) => {
        if (source === this.#source) this.#hear(name, String(data), lastEventId);
      });
    }
    source.addEventListener('error', () => {
      if (source === this.#source) this.#lose();
    });
    // A poll that begins is no news: the line is as good as at the last one.
    if (this.#isHeld || this.#line !== 'open') this.#turn('opening');
  }

  #close(): void {
    this.#source?.close();
    this.#source = null;
    this.#stopRetry?.();
    this.#stopRetry = null;
    this.#retryAt = null;
  }

  /**
   * Closed, and to be opened again after a while. A line that did not stand from one heartbeat to the next
   * counts as one more failure: a server that greets and hangs up is not asked in a rush either.
   */
  #lose(): void {
    this.#close();
    const stood = this.#standsSince === null ? 0 : this.#deps.now() - this.#standsSince;
    if (stood >= interval(this.#everySeconds)) this.#attempt = 0;
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

  #hear(name: EventName, text: string, lastEventId: string | undefined): void {
    this.#heardAt = this.#deps.now();
    this.#quietSince = this.#heardAt;
    this.#standsSince ??= this.#heardAt;
    if (name === 'heartbeat') this.#feel(pulseOf(text));
    // A heartbeat has no id of its own, but the browser repeats the last one with it.
    const { id, history } = name === 'heartbeat' ? noEvent : eventIn(lastEventId);
    if (this.#isNew(name, id)) {
      if (id !== null) this.#after = lastEventId ?? null;
      this.#report({ kind: 'event', name, id, history, text, agoMs: 0 });
    }
    if (this.#line !== 'open') this.#turn('open');
    if (!this.#isHeld) this.#restSoon();
  }

  #restSoon(): void {
    this.#stopRetry ??= this.#deps.setTimer(() => {
      this.#close();
      this.#attempt = 0;
      const wait = Math.min(longestRest, interval(this.#everySeconds));
      this.#stopRetry = this.#deps.setTimer(() => this.#open(), wait);
    }, pollMs);
  }

  #checkSlot(): void {
    if (this.#source && this.#isHeld && !this.#slot.hold()) this.#open();
  }

  #feel({ everySeconds, lastEvent, after }: Pulse): void {
    this.#everySeconds = everySeconds ?? this.#everySeconds;
    // The stream began after the newest event: that is where to go on, though it never came.
    this.#position ??= lastEvent;
    this.#after ??= after;
  }

  /** A snapshot sets the position, even back: the server has lost what came after it. */
  #isNew(name: EventName, id: number | null): boolean {
    if (id === null) return true;
    if (name !== 'snapshot' && this.#position !== null && id <= this.#position) return false;
    this.#position = id;
    return true;
  }

  #wake(sleptMs: number): void {
    if (this.#heardAt !== null) this.#heardAt -= Math.max(0, sleptMs);
    this.#attempt = 0;
    this.#open();
  }

  /** Half-open: at once the first time, but a server that says nothing at all is not asked in a rush. */
  #checkQuiet(): void {
    const quiet = this.#deps.now() - this.#quietSince;
    if (!this.#source || quiet <= longestQuiet(this.#everySeconds)) return;
    if (this.#standsSince !== null) this.#open();
    else this.#lose();
  }
}
