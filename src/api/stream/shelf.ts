import type { AnswerPosition } from '../../domain/merge';
import { Ledger } from './ledger';

interface ShelfOptions<Data, Item> {
  readonly read: () => Data | undefined;
  readonly write: (data: Data) => void;
  /** A union: items that are in the data already change nothing; the same data where all are. */
  readonly join: (data: Data, items: readonly Item[], position: AnswerPosition) => Data;
  /** Whether a snapshot is on its way, which may have been written before what comes now. */
  readonly isAskedFor: () => boolean;
  readonly want: () => void;
}

export const mostKept = 20_000;

/**
 * What the stream brought for one query of the cache: joined to its data when there is any. What
 * comes while a snapshot is on its way is kept: the snapshot may have been written before it, so what it
 * lacks is joined to it again.
 */
export class Shelf<Data extends { readonly lastEvent: number }, Item> {
  readonly #options: ShelfOptions<Data, Item>;
  readonly #ledger = new Ledger();
  readonly #kept = new Map<number, Item | null>();
  #fresh: number[] = [];
  #revision = 0;
  #isOfAnotherStore = false;

  constructor(options: ShelfOptions<Data, Item>) {
    this.#options = options;
  }

  get behind(): boolean {
    return this.#ledger.behind;
  }

  put(id: number, item: Item | null, revision: number): void {
    if (this.#ledger.note(id) === 'known') return;
    this.#revision = Math.max(this.#revision, revision);
    this.#kept.set(id, item);
    this.#fresh.push(id);
    if (this.#kept.size > mostKept) this.drop();
  }

  reach(id: number): void {
    this.#ledger.reach(id);
  }

  drop(): void {
    this.#kept.clear();
    this.#fresh = [];
    if (this.#ledger.contiguous === null) this.#ledger.forget();
    else this.#options.want();
  }

  /**
   * What is in the cache no longer holds beyond `lastEvent`; a snapshot is to replace it. That of another
   * store is left as it is until then: nothing of the one is joined to the other.
   */
  restart(lastEvent: number, isOfAnotherStore: boolean): void {
    this.#kept.clear();
    this.#fresh = [];
    this.#revision = 0;
    this.#isOfAnotherStore = isOfAnotherStore;
    this.#ledger.restart(lastEvent);
    this.#options.want();
  }

  snapshotCame(): void {
    const data = this.#options.read();
    if (!data) return;
    this.#isOfAnotherStore = false;
    for (const id of this.#kept.keys()) if (id <= data.lastEvent) this.#kept.delete(id);
    this.#ledger.cover(data.lastEvent, this.#kept.keys());
    this.#join(data, [...this.#kept.keys()]);
  }

  flush(): void {
    const data = this.#options.read();
    if (!data || this.#isOfAnotherStore) return;
    if (this.#ledger.contiguous === null) this.snapshotCame();
    else this.#join(data, this.#fresh);
    // A snapshot that is asked for from now on has it all.
    if (!this.#options.isAskedFor()) this.#kept.clear();
  }

  #join(data: Data, ids: readonly number[]): void {
    const items = ids.flatMap((id) => this.#kept.get(id) ?? []);
    this.#fresh = [];
    if (items.length === 0) return;
    const lastEvent = this.#ledger.contiguous ?? data.lastEvent;
    const joined = this.#options.join(data, items, { revision: this.#revision, lastEvent });
    if (joined !== data) this.#options.write(joined);
  }
}
