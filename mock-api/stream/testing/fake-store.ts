import { day } from '../../../src/domain/day';
import type { ServerClock } from '../../clock/server-clock';
import type { StorePosition } from '../../store/store';

export function historyOf(revision: number): string {
  return `${revision}`.padStart(12, '0');
}

/** Where a store is, without a database under it. */
export class FakeStore {
  readonly id = 'fake-store';
  #revision = 1;
  readonly #listeners = new Set<() => void>();

  get listeners(): number {
    return this.#listeners.size;
  }

  position(): StorePosition {
    return { revision: this.#revision, history: historyOf(this.#revision) };
  }

  write(): void {
    this.#revision += 1;
    for (const listener of this.#listeners) listener();
  }

  onWrite(listener: () => void): () => void {
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
