import { dayKey, type ServerClock } from '../clock/server-clock';
import type { EventFeed } from './event-feed';
import { type Bytes, type EventFrame, heartbeatFrame, joined, snapshotFrame } from './frames';
import { resumePoint, type StreamStart } from './stream-start';

export interface EventStreamOptions {
  readonly feed: EventFeed;
  readonly clock: ServerClock;
  readonly storeId: string;
  readonly start: StreamStart;
  readonly heartbeatSeconds: number;
  readonly drainSeconds: number;
  readonly onEnd: () => void;
  /** Breaks the connection: what the client has not taken lies in it. */
  readonly cutOff: () => void;
  readonly onError: (error: unknown) => void;
}

/**
 * What one client is sent. It is pulled: a piece is made when the one before it has been taken, so a
 * slow client has no queue here but its place among the events. One that takes nothing is cut off.
 */
export class EventStream {
  readonly body: ReadableStream<Bytes>;
  readonly #options: EventStreamOptions;
  readonly #stopListening: () => void;
  #controller: ReadableStreamDefaultController<Bytes> | null = null;
  #cursor: number;
  #cursorHistory: string | null;
  #owesSnapshot: boolean;
  #isOtherHistory: boolean;
  #hasEnded = false;
  #heartbeatDue = 0;
  #heartbeatDay: string | null = null;
  #isWoken = false;
  #wakeSleeper: (() => void) | null = null;
  #patience: NodeJS.Timeout | undefined;

  constructor(options: EventStreamOptions) {
    this.#options = options;
    const { start, feed } = options;
    const { lastEvent, history } = feed.position();
    this.#cursor = start.kind === 'after' ? start.id : lastEvent;
    this.#cursorHistory = start.kind === 'after' ? start.history : history;
    this.#owesSnapshot = start.kind === 'snapshot';
    this.#isOtherHistory = start.kind === 'snapshot' && start.otherHistory;
    this.#stopListening = feed.listen(() => this.#wake());
    this.body = new ReadableStream(
      {
        start: (controller) => {
          this.#controller = controller;
        },
        pull: () => this.#pull(),
        cancel: () => this.#leave(),
      },
      // With room for one, a piece would be made before anybody asks for it.
      { highWaterMark: 0 },
    );
    this.#expectPull();
  }

  end(): void {
    if (this.#hasEnded) return;
    this.#leave();
    this.#controller?.close();
  }

  #leave(): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    clearTimeout(this.#patience);
    this.#stopListening();
    this.#wake();
    this.#options.onEnd();
  }

  async #pull(): Promise<void> {
    clearTimeout(this.#patience);
    try {
      const piece = await this.#nextPiece();
      if (piece === null) return;
      this.#controller?.enqueue(piece);
      this.#expectPull();
    } catch (error) {
      if (!this.#hasEnded) this.#options.onError(error);
      this.end();
    }
  }

  #expectPull(): void {
    this.#patience = setTimeout(() => {
      this.end();
      this.#options.cutOff();
    }, this.#options.drainSeconds * 1_000);
  }

  async #nextPiece(): Promise<Bytes | null> {
    while (!this.#hasEnded) {
      if (this.#isHeartbeatDue()) return this.#heartbeatWithRecent();
      if (this.#owesSnapshot) return this.#snapshot();
      this.#isWoken = false;
      const news = await this.#options.feed.after(this.#cursor);
      if (this.#hasEnded) break;
      if (news.kind === 'events') return this.#events(news.frames);
      if (news.kind === 'gap') this.#owesSnapshot = true;
      else await this.#sleep();
    }
    return null;
  }

  /** In one piece with its records: by the next one a fast replay may have gone on to another day. */
  #heartbeatWithRecent(): Bytes {
    const recent = this.#owesSnapshot ? null : this.#options.feed.recentAfter(this.#cursor);
    return recent === null ? this.#heartbeat() : this.#events(recent);
  }

  #events(frames: readonly EventFrame[]): Bytes {
    // The day may have changed while the store was read: what is of it comes after its heartbeat.
    const first = this.#isHeartbeatDue() ? [this.#heartbeat()] : [];
    const last = frames.at(-1);
    this.#cursor = last?.id ?? this.#cursor;
    this.#cursorHistory = last?.history ?? this.#cursorHistory;
    return joined([...first, ...frames.map(({ bytes }) => bytes)]);
  }

  #snapshot(): Bytes {
    const position = this.#options.feed.position();
    const isOther = this.#isOtherHistory;
    this.#owesSnapshot = false;
    this.#isOtherHistory = false;
    this.#cursor = position.lastEvent;
    this.#cursorHistory = position.history;
    return snapshotFrame(position, isOther);
  }

  #isHeartbeatDue(): boolean {
    return performance.now() >= this.#heartbeatDue || this.#isNewDay();
  }

  #isNewDay(): boolean {
    return dayKey(this.#options.clock) !== this.#heartbeatDay;
  }

  #heartbeat(): Bytes {
    const { feed, clock, storeId, heartbeatSeconds } = this.#options;
    this.#heartbeatDay = dayKey(clock);
    this.#heartbeatDue = performance.now() + heartbeatSeconds * 1_000;
    const { revision, history } = feed.position();
    return heartbeatFrame({
      store: storeId,
      // The store's own, also for a client that is behind: the page holds no older one for the truth.
      revision,
      history,
      lastEvent: this.#cursor,
      after: resumePoint(this.#cursor, this.#cursorHistory),
      time: clock.now().toISOString(),
      today: clock.today(),
      live: clock.isLive,
      everySeconds: heartbeatSeconds,
    });
  }

  #sleep(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#isWoken) return resolve();
      const rest = Math.max(0, Math.ceil(this.#heartbeatDue - performance.now()));
      const timer = setTimeout(() => this.#wake(), rest);
      this.#wakeSleeper = () => {
        clearTimeout(timer);
        this.#wakeSleeper = null;
        resolve();
      };
    });
  }

  #wake(): void {
    this.#isWoken = true;
    this.#wakeSleeper?.();
  }
}
