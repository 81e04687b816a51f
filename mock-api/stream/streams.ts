import type { Heartbeat } from '../../src/api/contract';
import { dayKey, type ServerClock } from '../clock/server-clock';
import type { Store } from '../store/store';

export const defaultHeartbeatSeconds = 15;

/** How often the clock is looked at: it has no alarm of its own. */
const tickMilliseconds = 200;

export interface StreamsOptions {
  readonly store: Pick<Store, 'id' | 'position' | 'onWrite'>;
  readonly clock: ServerClock;
  readonly heartbeatSeconds?: number | undefined;
  readonly drainSeconds?: number | undefined;
  readonly streamClients?: number | undefined;
  /** By default as many as there may be in all. */
  readonly streamClientsPerAddress?: number | undefined;
}

export interface StreamClient {
  /** Calls `taken` once it has taken the piece; it gets no other before. */
  readonly send: (piece: Uint8Array, taken: () => void) => void;
  readonly end: () => void;
  /** Breaks the connection. */
  readonly cutOff: () => void;
}

interface Listener {
  readonly client: StreamClient;
  readonly address: string;
  readonly taken: () => void;
  /** Has taken the last piece. */
  isReady: boolean;
  /** Something has happened since its last piece. */
  isBehind: boolean;
  sentAt: number;
}

/**
 * Sends the number of the store's last write and its day to any number of clients: at once, after each write, on each new
 * day, and every few seconds. A slow client has no queue: once it has taken the last heartbeat it gets the one of now. One
 * that takes nothing is cut off. While nobody listens there is no timer.
 */
export class Streams {
  readonly #options: StreamsOptions;
  readonly #listeners = new Set<Listener>();
  readonly #perAddress = new Map<string, number>();
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

  /** Whether one more client has room, or for whom there is none; in all if the streams were closed. */
  room(address = ''): 'forOne' | 'inAll' | 'forAddress' {
    const { streamClients = 2_000, streamClientsPerAddress = streamClients } = this.#options;
    if (this.#isClosed || this.#listeners.size >= streamClients) return 'inAll';
    return (this.#perAddress.get(address) ?? 0) < streamClientsPerAddress ? 'forOne' : 'forAddress';
  }

  /** Ask for `room` first. Call what is returned when the client has gone. */
  open(client: StreamClient, address = ''): () => void {
    const listener: Listener = {
      client,
      address,
      taken: () => {
        listener.isReady = true;
        if (listener.isBehind && this.#listeners.has(listener)) this.#send([listener]);
      },
      isReady: true,
      isBehind: true,
      sentAt: performance.now(),
    };
    this.#listeners.add(listener);
    this.#perAddress.set(address, (this.#perAddress.get(address) ?? 0) + 1);
    this.#stop ??= this.#start();
    if (listener.isBehind) this.#send([listener]);
    return () => this.#remove(listener);
  }

  close(): void {
    this.#isClosed = true;
    for (const listener of [...this.#listeners]) this.#end(listener);
  }

  #end(listener: Listener): void {
    this.#remove(listener);
    listener.client.end();
  }

  #remove(listener: Listener): void {
    if (!this.#listeners.delete(listener)) return;
    const { address } = listener;
    const left = (this.#perAddress.get(address) ?? 0) - 1;
    if (left > 0) this.#perAddress.set(address, left);
    else this.#perAddress.delete(address);
    if (this.#listeners.size > 0) return;
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
    const now = performance.now();
    for (const listener of listeners) {
      if (!listener.isReady) continue;
      listener.isReady = false;
      listener.isBehind = false;
      listener.sentAt = now;
      listener.client.send(piece, listener.taken);
    }
  }

  #cutOffStalled(): void {
    const since = performance.now() - (this.#options.drainSeconds ?? 30) * 1_000;
    for (const listener of [...this.#listeners]) {
      if (listener.isReady || listener.sentAt > since) continue;
      this.#end(listener);
      listener.client.cutOff();
    }
  }

  #heartbeat(): Uint8Array {
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
