import type { ServerClock } from '../clock/server-clock';
import { EventFeed, type EventStore } from './event-feed';
import { EventStream } from './event-stream';
import type { Bytes } from './frames';
import { type StreamStart, streamStart } from './stream-start';

/** Seconds between two heartbeats where nothing else is said. */
export const defaultHeartbeatSeconds = 15;

export interface StreamsOptions {
  readonly store: EventStore;
  readonly clock: ServerClock;
  /** 15 by default. */
  readonly heartbeatSeconds?: number | undefined;
  /** Seconds after which a client that takes nothing is cut off; 30 by default. */
  readonly drainSeconds?: number | undefined;
  /** Most streams at once; 256 by default. */
  readonly most?: number | undefined;
  /** Where errors inside are told; the console by default. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** All the streams of a server. */
export class Streams {
  readonly #options: StreamsOptions;
  readonly #feed: EventFeed;
  readonly #open = new Set<EventStream>();
  #isClosed = false;

  constructor(options: StreamsOptions) {
    this.#options = options;
    this.#feed = new EventFeed(options.store, options.clock);
  }

  /** How many are open. */
  get count(): number {
    return this.#open.size;
  }

  /** Where a stream begins: see `streamStart`. */
  startAt(header: string | undefined, after: string | null): Promise<StreamStart> {
    return streamStart(header, after, this.#options.store);
  }

  /**
   * The body of one more stream; null where there is no room for it, or all were closed. `cutOff` is
   * called where the client takes nothing for too long.
   */
  open(start: StreamStart, cutOff: () => void): ReadableStream<Bytes> | null {
    const { store, clock, most = 256, onError = console.error } = this.#options;
    const { heartbeatSeconds = defaultHeartbeatSeconds, drainSeconds = 30 } = this.#options;
    if (this.#isClosed || this.#open.size >= most) return null;
    const stream: EventStream = new EventStream({
      feed: this.#feed,
      clock,
      storeId: store.id,
      start,
      heartbeatSeconds,
      drainSeconds,
      onEnd: () => this.#open.delete(stream),
      cutOff,
      onError,
    });
    this.#open.add(stream);
    return stream.body;
  }

  /** Ends all of them, and lets none begin. Resolves when the store is being read no more. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const stream of [...this.#open]) stream.end();
    await this.#feed.idle();
  }
}
