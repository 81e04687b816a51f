import { day } from '../../../src/domain/day';
import type { ServerClock } from '../../clock/server-clock';
import type {
  EventLimit,
  EventSlice,
  StoredEvent,
  StorePosition,
  WriteListener,
} from '../../store/store';
import { anAttack } from '../../testing/seed';
import type { EventStore } from '../event-feed';

export function historyOf(revision: number): string {
  return `${revision}`.padStart(12, '0');
}

/** The events of a store, without a database under them. One revision for each write. */
export class FakeStore implements EventStore {
  readonly id = 'fake-store';
  reads = 0;
  held: Promise<void> = Promise.resolve();
  #position: StorePosition = { revision: 1, lastEvent: 0, history: historyOf(1) };
  #events: StoredEvent[] = [];
  readonly #listeners = new Set<WriteListener>();

  get listeners(): number {
    return this.#listeners.size;
  }

  position(): StorePosition {
    return this.#position;
  }

  write(count = 1, length = 20): void {
    const { revision, lastEvent } = this.#position;
    const written = Array.from({ length: count }, (_, index): StoredEvent => {
      const id = lastEvent + index + 1;
      const record = anAttack(`a-${id}`, '2021-12-20', { summary: 'x'.repeat(length) });
      return {
        id,
        name: 'attack',
        data: { kind: 'attack', revision: revision + 1, record },
      };
    });
    this.#events.push(...written);
    this.#position = {
      revision: revision + 1,
      lastEvent: lastEvent + count,
      history: historyOf(revision + 1),
    };
    for (const listener of this.#listeners) listener(written, this.#position);
  }

  forgetAllBut(count: number): void {
    this.#events = count === 0 ? [] : this.#events.slice(-count);
  }

  async eventsAfter(after: number, most: EventLimit): Promise<EventSlice> {
    this.reads += 1;
    await this.held;
    const oldest = this.#events[0]?.id ?? this.#position.lastEvent + 1;
    const ahead = this.#events.filter(({ id }) => id > after).slice(0, most.events);
    const kept = ahead.map(({ id, name, data }) => ({
      id,
      name,
      data: JSON.stringify(data),
      history: historyOf(data.revision),
    }));
    let characters = 0;
    const events = kept.filter(({ data }, index) => {
      characters += data.length;
      return index === 0 || characters <= most.characters;
    });
    return { events, gap: after < this.#position.lastEvent && oldest > after + 1 };
  }

  async hasEvent(id: number, history: string): Promise<boolean> {
    if (id === this.#position.lastEvent) return history === this.#position.history;
    return this.#events.some((one) => one.id === id && historyOf(one.data.revision) === history);
  }

  onWrite(listener: WriteListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

export function aClock(): ServerClock & { on: string; isLive: boolean } {
  return {
    on: '2021-12-30',
    isLive: true,
    today() {
      return day(this.on);
    },
    now() {
      return new Date(`${this.on}T09:00:00Z`);
    },
  };
}
