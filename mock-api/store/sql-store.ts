import type { AttackColumns } from '../../src/domain/columns';
import type { Dataset } from '../../src/domain/dataset';
import type { Attack, Statement } from '../../src/domain/records';
import { readAttacks } from './attacks';
import { readAttackColumns } from './columns';
import { readDataset } from './dataset';
import { readEvents } from './events';
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
  StorePosition,
  WriteResult,
} from './store';
import { type Kept, writeDrafts } from './write';

/** The store over a database that `prepareStore` has prepared. */
export async function storeOver(database: Database, kept: Kept): Promise<Store> {
  return database.read(async (sql) => {
    const [state] = await sql.rows('SELECT id FROM store_state');
    return new SqlStore(database, String(state?.id), await readPosition(sql), kept);
  });
}

type Listener = (events: readonly StoredEvent[]) => void;

class SqlStore implements Store {
  readonly id: string;
  readonly #database: Database;
  readonly #kept: Kept;
  readonly #listeners = new Set<Listener>();
  /** No other process writes while this one holds the file, so it need not be read again. */
  #position: StorePosition;

  constructor(database: Database, id: string, position: StorePosition, kept: Kept) {
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

  async write(drafts: readonly Draft[], key?: IdempotencyKey): Promise<WriteResult> {
    const { result, position } = await this.#database.write((sql) =>
      writeDrafts(sql, drafts, key ?? null, this.#kept),
    );
    // The next write still has to begin its transaction, so listeners hear of this one first.
    if (position !== null) this.#position = position;
    if (position !== null && result.kind === 'written') this.#tell(result.events);
    return result;
  }

  eventsAfter(after: number, most: EventLimit): Promise<EventSlice> {
    return this.#database.read((sql) => readEvents(sql, after, most));
  }

  onWrite(listener: Listener): () => void {
    // The same function can be given twice, and each is taken back by itself.
    const own: Listener = (events) => listener(events);
    this.#listeners.add(own);
    return () => this.#listeners.delete(own);
  }

  close(): Promise<void> {
    return this.#database.close();
  }

  #tell(events: readonly StoredEvent[]): void {
    for (const listener of this.#listeners) {
      try {
        listener(events);
      } catch (error) {
        // What is written is written: whoever wrote it must hear so, and so must the other listeners.
        console.error(error);
      }
    }
  }
}
