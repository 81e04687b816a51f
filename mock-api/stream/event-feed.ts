import { dayKey, type ServerClock } from '../clock/server-clock';
import type { Store, StorePosition } from '../store/store';
import { type EventFrame, eventFrame, keptFrame } from './frames';
import { PastEvents } from './past-events';
import { RecentEvents } from './recent-events';

export type EventStore = Pick<Store, 'id' | 'position' | 'hasEvent' | 'eventsAfter' | 'onWrite'>;

export type News =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'events'; readonly frames: readonly EventFrame[] }
  | { readonly kind: 'gap' };

const batch = { events: 200, bytes: 262_144 };

const reading = { events: 1_000, characters: 1_048_576 };

const pastBytes = 8_388_608;

/** Kept in memory for all streams together, so that those who keep up ask the store nothing. */
const recent = { events: 1_000, bytes: 4_194_304 };

/** How often the clock is looked at: it has no alarm of its own. */
const dayCheckMilliseconds = 200;

/**
 * The events of a store for any number of listeners. While nobody listens it holds nothing: no place
 * among the store's listeners, no timer, no events.
 */
export class EventFeed {
  readonly #store: EventStore;
  readonly #clock: ServerClock;
  readonly #recent = new RecentEvents(recent);
  readonly #past = new PastEvents(pastBytes);
  readonly #listeners = new Set<() => void>();
  readonly #reads = new Map<number, Promise<News>>();
  #lastRead: Promise<unknown> = Promise.resolve();
  #stop: (() => void) | null = null;

  constructor(store: EventStore, clock: ServerClock) {
    this.#store = store;
    this.#clock = clock;
  }

  position(): StorePosition {
    return this.#store.position();
  }

  listen(wake: () => void): () => void {
    this.#listeners.add(wake);
    this.#stop ??= this.#start();
    return () => {
      this.#listeners.delete(wake);
      if (this.#listeners.size > 0) return;
      this.#stop?.();
      this.#stop = null;
      this.#recent.clear();
      this.#past.clear();
    };
  }

  recentAfter(id: number): readonly EventFrame[] | null {
    const frames = this.#recent.after(id) ?? this.#past.after(id);
    return frames && firstOf(frames);
  }

  after(id: number): News | Promise<News> {
    const frames = this.recentAfter(id);
    if (frames !== null) return { kind: 'events', frames };
    if (id >= this.#store.position().lastEvent) return { kind: 'nothing' };
    const shared = this.#reads.get(id);
    if (shared !== undefined) return shared;
    const turn = this.#lastRead.then(() => this.#readAfter(id));
    this.#lastRead = turn.catch(() => undefined);
    const read = turn.finally(() => this.#reads.delete(id));
    this.#reads.set(id, read);
    return read;
  }

  async idle(): Promise<void> {
    await Promise.allSettled(this.#reads.values());
  }

  /** One after the other: many who resume at once would have the store hold as many answers. */
  async #readAfter(id: number): Promise<News> {
    // All have left, or the one before has read it.
    if (this.#listeners.size === 0) return { kind: 'nothing' };
    const frames = this.recentAfter(id);
    return frames === null ? this.#readStore(id) : { kind: 'events', frames };
  }

  async #readStore(id: number): Promise<News> {
    const { events, gap } = await this.#store.eventsAfter(id, reading);
    const [first] = events;
    if (gap || (first !== undefined && first.id !== id + 1)) return { kind: 'gap' };
    if (first === undefined) return { kind: 'nothing' };
    const frames = events.map(keptFrame);
    if (this.#listeners.size > 0) this.#past.add(frames);
    return { kind: 'events', frames: firstOf(frames) };
  }

  #start(): () => void {
    const stopListening = this.#store.onWrite((events, { history }) => {
      this.#recent.add(events.map((event) => eventFrame(event, history)));
      this.#wakeAll();
    });
    let day = dayKey(this.#clock);
    const timer = setInterval(() => {
      const before = day;
      day = dayKey(this.#clock);
      if (day !== before) this.#wakeAll();
    }, dayCheckMilliseconds);
    return () => {
      clearInterval(timer);
      stopListening();
    };
  }

  #wakeAll(): void {
    for (const wake of [...this.#listeners]) wake();
  }
}

function firstOf(frames: readonly EventFrame[]): readonly EventFrame[] {
  let bytes = 0;
  const end = frames.findIndex((frame, index) => {
    bytes += frame.bytes.length;
    return index > 0 && (index >= batch.events || bytes > batch.bytes);
  });
  return end === -1 ? frames : frames.slice(0, end);
}
