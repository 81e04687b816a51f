import type { ServerClock } from '../clock/server-clock';
import { EventFeed, type EventStore } from './event-feed';
import { EventStream } from './event-stream';
import type { Bytes } from './frames';
import { type StreamStart, streamStart } from './stream-start';

export const defaultHeartbeatSeconds = 15;

export interface StreamsOptions {
  readonly store: EventStore;
  readonly clock: ServerClock;
  readonly heartbeatSeconds?: number | undefined;
  readonly drainSeconds?: number | undefined;
  readonly most?: number | undefined;
  readonly onError?: ((error: unknown) => void) | undefined;
}

export class Streams {
  readonly #options: StreamsOptions;
  readonly #feed: EventFeed;
  readonly #open = new Set<EventStream>();
  #isClosed = false;

  constructor(options: StreamsOptions) {
    this.#options = options;
    this.#feed = new EventFeed(options.store, options.clock);
  }

  get count(): number {
    return this.#open.size;
  }

  startAt(header: string | undefined, after: string | null): Promise<StreamStart> {
    return streamStart(header, after, this.#options.store);
  }

  /** Null if there is no room, or if the streams were closed. */
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

  async close(): Promise<void> {
    this.#isClosed = true;
    for (const stream of [...this.#open]) stream.end();
    await this.#feed.idle();
  }
}
