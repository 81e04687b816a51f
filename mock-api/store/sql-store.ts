import type { AttackColumns } from '../../src/domain/columns';
import type { Dataset } from '../../src/domain/dataset';
import type { Attack, Statement } from '../../src/domain/records';
import { readAttacks } from './attacks';
import { readAttackColumns } from './columns';
import { readDataset } from './dataset';
import { readEvents } from './events';
import { readLastVersions } from './present';
import type { Database } from './sql';
import { readPosition } from './state';
import { readStatements } from './statements';
import type {
  AttackQuery,
  Draft,
  EventLimit,
  EventSlice,
  IdempotencyKey,
  Slice,
  StatementQuery,
  Store,
  StoredEvent,
  StoredRecord,
  StorePosition,
  WriteResult,
} from './store';
import { type Retention, writeDrafts } from './write';

/** `database` must have been prepared by `prepareStore`. */
export async function storeOver(database: Database, kept: Retention): Promise<Store> {
  return database.read(async (sql) => {
    const [state] = await sql.rows('SELECT id FROM store_state');
    return new SqlStore(database, String(state?.id), await readPosition(sql), kept);
  });
}

type Listener = (events: readonly StoredEvent[]) => void;

class SqlStore implements Store {
  readonly id: string;
  readonly #database: Database;
  readonly #kept: Retention;
  readonly #listeners = new Set<Listener>();
  /** Cached: no other process can write while this one has the file open. */
  #position: StorePosition;

  constructor(database: Database, id: string, position: StorePosition, kept: Retention) {
    this.id = id;
    this.#database = database;
    this.#position = position;
    this.#kept = kept;
  }

  position(): StorePosition {
    return this.#position;
  }

  dataset(): Promise<Dataset> {
    return this.#database.read(readDataset);
  }

  attacks(query: AttackQuery): Promise<Slice<Attack>> {
    return this.#database.read((sql) => readAttacks(sql, query));
  }

  attackColumns(): Promise<AttackColumns> {
    return this.#database.read(readAttackColumns);
  }

  statements(query: StatementQuery): Promise<Slice<Statement>> {
    return this.#database.read((sql) => readStatements(sql, query));
  }

  async last(kind: Draft['kind'], id: string): Promise<StoredRecord | null> {
    const ids = { attack: [], statement: [], [kind]: [id] };
    const [last] = await this.#database.read((sql) => readLastVersions(sql, ids));
    return last ?? null;
  }

  async write(drafts: readonly Draft[], key?: IdempotencyKey): Promise<WriteResult> {
    const { result, position } = await this.#database.write((sql) =>
      writeDrafts(sql, drafts, key ?? null, this.#kept),
    );
    // Runs before the next write's transaction begins, so listeners are called in order.
    if (position !== null) this.#position = position;
    if (position !== null && result.kind === 'written') this.#notify(result.events);
    return result;
  }

  eventsAfter(after: number, most: EventLimit): Promise<EventSlice> {
    return this.#database.read((sql) => readEvents(sql, after, most));
  }

  onWrite(listener: Listener): () => void {
    // Wrapped, so that a function subscribed twice can be unsubscribed one at a time.
    const own: Listener = (events) => listener(events);
    this.#listeners.add(own);
    return () => this.#listeners.delete(own);
  }

  close(): Promise<void> {
    return this.#database.close();
  }

  #notify(events: readonly StoredEvent[]): void {
    for (const listener of this.#listeners) {
      try {
        listener(events);
      } catch (error) {
        // The write is committed: its caller and the other listeners must still be notified.
        console.error(error);
      }
    }
  }
}
