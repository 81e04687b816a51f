/**
 * Which events the data on this page has: all up to `contiguous`, and some ahead of it. Before the first
 * snapshot it is not known what the data has, so every event is new and none is missing.
 */
export class Ledger {
  #contiguous: number | null = null;
  #ahead = new Set<number>();
  #reached = 0;

  get contiguous(): number | null {
    return this.#contiguous;
  }

  get behind(): boolean {
    return this.#contiguous !== null && this.#reached > this.#contiguous;
  }

  note(id: number): 'new' | 'known' {
    if (this.#has(id)) return 'known';
    this.reach(id);
    this.#ahead.add(id);
    this.#advance();
    return 'new';
  }

  reach(id: number): void {
    this.#reached = Math.max(this.#reached, id);
  }

  /**
   * A snapshot took the place of the data: it has every event up to `lastEvent`, and of the later ones
   * those in `kept`, which are joined to it. It may be older than the data was.
   */
  cover(lastEvent: number, kept: Iterable<number>): void {
    this.#contiguous = lastEvent;
    this.#ahead = new Set(kept);
    this.#advance();
  }

  /** Ids begin anew after `lastEvent`; those above it that were heard of are no longer true. */
  restart(lastEvent: number): void {
    this.#reached = lastEvent;
    this.cover(lastEvent, []);
  }

  forget(): void {
    this.#ahead.clear();
  }

  #has(id: number): boolean {
    return this.#ahead.has(id) || (this.#contiguous !== null && id <= this.#contiguous);
  }

  #advance(): void {
    if (this.#contiguous === null) return;
    while (this.#ahead.delete(this.#contiguous + 1)) this.#contiguous += 1;
  }
}
