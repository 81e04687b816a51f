import type { EventMessage, LineMessage, StreamMessage } from './messages';

export interface Listener {
  postMessage(message: StreamMessage): void;
}

export interface Streaming {
  start(): void;
  stop(): void;
  state(): LineMessage;
}

interface HubDeps {
  readonly connect: (report: (message: StreamMessage) => void) => Streaming;
  readonly now: () => number;
}

export class Hub {
  readonly #now: () => number;
  readonly #connection: Streaming;
  readonly #listeners = new Set<Listener>();
  #lastHeartbeat: { readonly message: EventMessage; readonly at: number } | null = null;

  constructor({ connect, now }: HubDeps) {
    this.#now = now;
    this.#connection = connect((message) => this.#pass(message));
  }

  join(listener: Listener): void {
    const isFirst = this.#listeners.size === 0;
    this.#listeners.add(listener);
    if (isFirst) this.#connection.start();
    else this.#greet(listener);
  }

  leave(listener: Listener): void {
    if (!this.#listeners.delete(listener) || this.#listeners.size > 0) return;
    this.#connection.stop();
    // Who comes next is told by the next connection; another server may answer it.
    this.#lastHeartbeat = null;
  }

  #pass(message: StreamMessage): void {
    if (message.kind === 'event' && message.name === 'heartbeat') {
      this.#lastHeartbeat = { message, at: this.#now() };
    }
    for (const listener of this.#listeners) listener.postMessage(message);
  }

  #greet(listener: Listener): void {
    const state = this.#connection.state();
    const last = this.#lastHeartbeat;
    if (last && state.line === 'open') {
      listener.postMessage({ ...last.message, agoMs: this.#now() - last.at });
    }
    listener.postMessage(state);
  }
}
