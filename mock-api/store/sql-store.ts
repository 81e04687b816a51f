import type { AttackColumns } from '../../src/domain/columns';
import type { Dataset } from '../../src/domain/dataset';
import type { Attack, Statement } from '../../src/domain/records';
import { readAttacks } from './attacks';
import { readChanges } from './changes';
import { readAttackColumns } from './columns';
import { readDataset } from './dataset';
import { readLastVersions } from './present';
import type { Database } from './sql';
import { readHeld, readPosition } from './state';
import { readStatements } from './statements';
import type {
  AttackQuery,
  Changes,
  Draft,
  HeldWrite,
  IdempotencyKey,
  Slice,
  StatementQuery,
  Store,
  StoreCounts,
  StoredRecord,
  StorePosition,
  WritePlace,
  WriteResult,
} from './store';
import { writeDrafts } from './write';

export async function storeOver(
  database: Database,
  keysKept: number,
  now: () => Date,
): Promise<Store> {
  return database.read(async (sql) => {
    const [state] = await sql.rows('SELECT id FROM store_state');
    return new SqlStore(database, String(state?.id), await readPosition(sql), keysKept, now);
  });
}

class SqlStore implements Store {
  readonly id: string;
  readonly #database: Database;
  readonly #keysKept: number;
  readonly #now: () => Date;
  readonly #listeners = new Set<() => void>();
  /** Cached: no other process can write while this one has the file open. */
  #position: StorePosition;

  constructor(
    database: Database,
    id: string,
    position: StorePosition,
    keysKept: number,
    now: () => Date,
  ) {
    this.id = id;
    this.#database = database;
    this.#position = position;
    this.#keysKept = keysKept;
    this.#now = now;
  }

  position(): StorePosition {
    return this.#position;
  }

  dataset(at?: number): Promise<Dataset> {
    return this.#database.read((sql) => readDataset(sql, at));
  }

  attacks(query: AttackQuery): Promise<Slice<Attack>> {
    return this.#database.read((sql) => readAttacks(sql, query));
  }

  attackColumns(at?: number): Promise<AttackColumns> {
    return this.#database.read((sql) => readAttackColumns(sql, at));
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
      writeDrafts(sql, drafts, key ?? null, { keysKept: this.#keysKept, at: this.#now() }),
    );
    // Runs before the next write's transaction begins, so listeners are called in order.
    if (position !== null) this.#position = position;
    if (position !== null) this.#notify();
    return result;
  }

  counts(): Promise<StoreCounts> {
    return this.#database.read(async (sql) => {
      const count = async (table: 'attacks' | 'statements', condition: string) => {
        const [row] = await sql.rows(
          `SELECT CAST(COUNT(*) AS integer) AS count FROM ${table} WHERE known_until IS NULL AND ${condition}`,
        );
        return Number(row?.count);
      };
      return {
        attacks: await count('attacks', 'NOT retracted AND NOT background'),
        statements: await count('statements', 'NOT retracted'),
      };
    });
  }

  heldAt(place: WritePlace): Promise<HeldWrite | null> {
    return this.#database.read((sql) => readHeld(sql, place));
  }

  changes(after: number, to: number): Promise<Changes> {
    return this.#database.read((sql) => readChanges(sql, after, to));
  }

  onWrite(listener: () => void): () => void {
    // Wrapped, so that a function subscribed twice can be unsubscribed one at a time.
    const own = () => listener();
    this.#listeners.add(own);
    return () => this.#listeners.delete(own);
  }

  close(): Promise<void> {
    return this.#database.close();
  }

  #notify(): void {
    for (const listener of this.#listeners) {
      try {
        listener();
      } catch (error) {
        // The write is committed: its caller and the other listeners must still be notified.
        console.error(error);
      }
    }
  }
}
