import type { AttackColumns, StatementColumns } from '../../src/domain/columns';
import type { Dataset } from '../../src/domain/dataset';
import type { Attack, Statement } from '../../src/domain/records';
import { insertAttacks, readAttacks } from './attacks';
import { readAttackColumns, readStatementColumns } from './columns';
import { readDataset } from './dataset';
import type { Database } from './sql';
import { insertStatements, readStatements } from './statements';
import type { Addition, AttackQuery, Slice, StatementQuery, Store } from './store';

/** The store over a database that `prepareStore` has prepared. */
export async function storeOver(database: Database): Promise<Store> {
  const [state] = await database.read((sql) => sql.rows('SELECT id, revision FROM store_state'));
  return new SqlStore(database, String(state?.id), Number(state?.revision));
}

class SqlStore implements Store {
  readonly id: string;
  readonly #database: Database;
  /** No other process writes while this one holds the file, so the number need not be read again. */
  #revision: number;

  constructor(database: Database, id: string, revision: number) {
    this.#database = database;
    this.id = id;
    this.#revision = revision;
  }

  async revision(): Promise<number> {
    return this.#revision;
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

  statementColumns(): Promise<StatementColumns> {
    return this.#database.read(readStatementColumns);
  }

  async add({ attacks = [], statements = [] }: Addition): Promise<number> {
    const revision = await this.#database.write(async (sql) => {
      await insertAttacks(sql, attacks);
      await insertStatements(sql, statements);
      await sql.run('UPDATE store_state SET revision = revision + 1');
      const [state] = await sql.rows('SELECT revision FROM store_state');
      return Number(state?.revision);
    });
    this.#revision = revision;
    return revision;
  }

  close(): Promise<void> {
    return this.#database.close();
  }
}
