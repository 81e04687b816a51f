import type { Heartbeat } from '../../src/api/contract';
import { dayKey, type ServerClock } from '../clock/server-clock';
import type { Store } from '../store/store';

export type Bytes = Uint8Array<ArrayBuffer>;

export const defaultHeartbeatSeconds = 15;

/** How often the clock is looked at: it has no alarm of its own. */
const tickMilliseconds = 200;

export interface StreamsOptions {
  readonly store: Pick<Store, 'id' | 'position' | 'onWrite'>;
  readonly clock: ServerClock;
  readonly heartbeatSeconds?: number | undefined;
  readonly drainSeconds?: number | undefined;
  readonly most?: number | undefined;
}

interface Listener {
  /** Has taken the last piece. */
  isReady: boolean;
  /** Something has happened since its last piece. */
  isBehind: boolean;
  sentAt: number;
  readonly send: (piece: Bytes) => void;
  readonly end: () => void;
  readonly cutOff: () => void;
}

/**
 * Sends the number of the store's last write and its day to any number of clients: at once, after each write, on each new
 * day, and every few seconds. A slow client has no queue: once it has taken the last heartbeat it gets the one of now. One
 * that takes nothing is cut off. While nobody listens there is no timer.
 */
export class Streams {
  readonly #options: StreamsOptions;
  readonly #listeners = new Set<Listener>();
  #heartbeatDue = 0;
  #day = '';
  #stop: (() => void) | null = null;
  #isClosed = false;

  constructor(options: StreamsOptions) {
    this.#options = options;
  }

  get count(): number {
    return this.#listeners.size;
  }

  /** Null if there is no room, or if the streams were closed. `cutOff` breaks the connection. */
  open(cutOff: () => void): ReadableStream<Bytes> | null {
    if (this.#isClosed || this.#listeners.size >= (this.#options.most ?? 256)) return null;
    let listener: Listener | null = null;
    const body = new ReadableStream<Bytes>(
      {
        start: (controller) => {
          listener = this.#add(controller, cutOff);
        },
        pull: () => {
          if (!listener) return;
          listener.isReady = true;
          if (listener.isBehind) this.#send([listener]);
        },
        cancel: () => this.#remove(listener),
      },
      // With room for one, a piece would be made before anybody asks for it.
      { highWaterMark: 0 },
    );
    this.#stop ??= this.#start();
    return body;
  }

  close(): void {
    this.#isClosed = true;
    for (const { end } of [...this.#listeners]) end();
  }

  #add(controller: ReadableStreamDefaultController<Bytes>, cutOff: () => void): Listener {
    const listener: Listener = {
      isReady: false,
      isBehind: true,
      sentAt: performance.now(),
      send: (piece) => controller.enqueue(piece),
      end: () => {
        this.#remove(listener);
        controller.close();
      },
      cutOff,
    };
    this.#listeners.add(listener);
    return listener;
  }

  #remove(listener: Listener | null): void {
    if (!listener || !this.#listeners.delete(listener) || this.#listeners.size > 0) return;
    this.#stop?.();
    this.#stop = null;
  }

  #start(): () => void {
    const { store, clock, heartbeatSeconds = defaultHeartbeatSeconds } = this.#options;
    const sendToAll = () => {
      this.#day = dayKey(clock);
      this.#heartbeatDue = performance.now() + heartbeatSeconds * 1_000;
      for (const listener of this.#listeners) listener.isBehind = true;
      this.#send(this.#listeners);
    };
    sendToAll();
    const stopListening = store.onWrite(sendToAll);
    const timer = setInterval(() => {
      if (performance.now() >= this.#heartbeatDue || dayKey(clock) !== this.#day) sendToAll();
      this.#cutOffStalled();
    }, tickMilliseconds);
    return () => {
      clearInterval(timer);
      stopListening();
    };
  }

  #send(listeners: Iterable<Listener>): void {
    const piece = this.#heartbeat();
    for (const listener of listeners) {
      if (!listener.isReady) continue;
      listener.isReady = false;
      listener.isBehind = false;
      listener.sentAt = performance.now();
      listener.send(piece);
    }
  }

  #cutOffStalled(): void {
    const since = performance.now() - (this.#options.drainSeconds ?? 30) * 1_000;
    for (const { isReady, sentAt, end, cutOff } of [...this.#listeners]) {
      if (isReady || sentAt > since) continue;
      end();
      cutOff();
    }
  }

  #heartbeat(): Bytes {
    const { store, clock, heartbeatSeconds = defaultHeartbeatSeconds } = this.#options;
    const { revision, history } = store.position();
    const heartbeat: Heartbeat = {
      store: store.id,
      revision,
      history,
      time: clock.now().toISOString(),
      today: clock.today(),
      live: clock.isLive,
      everySeconds: heartbeatSeconds,
    };
    return new TextEncoder().encode(`event: heartbeat\ndata: ${JSON.stringify(heartbeat)}\n\n`);
  }
}
