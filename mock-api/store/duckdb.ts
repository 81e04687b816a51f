import { resolve } from 'node:path';
import {
  BOOLEAN,
  DOUBLE,
  type DuckDBConnection,
  DuckDBInstance,
  type DuckDBType,
  type DuckDBValue,
  INTEGER,
  LIST,
  listValue,
  SQLNULL,
  VARCHAR,
} from '@duckdb/node-api';
import { appendRows, isInt32 } from './duckdb-append';
import { type Cell, type Database, type Row, type Sql, StoreClosed, type Value } from './sql';

/**
 * No extension is downloaded and no SQL can read other files. Two threads are enough for tables
 * this small.
 */
const options = {
  threads: '2',
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  enable_external_access: 'false',
};

/**
 * Opens the DuckDB file at `path`; creates it if missing. `onBroken` is called once if DuckDB
 * reports a fatal error, such as a full disk during a checkpoint: it answers nothing more until the
 * file is reopened. Committed data is in the file.
 *
 * The path is made absolute, because DuckDB takes "md:x" for a database of an extension.
 *
 * A process must not open a file twice: closing one would release the lock of both.
 */
export async function openDuckDb(
  path: string,
  onBroken: (error: unknown) => void = () => {},
): Promise<Database> {
  return new DuckDb(await DuckDBInstance.create(resolve(path), options), onBroken);
}

class DuckDb implements Database {
  readonly #instance: DuckDBInstance;
  readonly #running = new Set<Promise<unknown>>();
  #lastWrite: Promise<unknown> = Promise.resolve();
  readonly #onBroken: (error: unknown) => void;
  #closed = false;
  #isBroken = false;

  constructor(instance: DuckDBInstance, onBroken: (error: unknown) => void) {
    this.#instance = instance;
    this.#onBroken = onBroken;
  }

  read<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> {
    return this.#track(() => this.#transaction(work));
  }

  write<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> {
    return this.#track(() => {
      const write = this.#lastWrite.then(() => this.#transaction(work));
      this.#lastWrite = write.catch(() => undefined);
      return write;
    });
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await Promise.allSettled(this.#running);
    const connection = await this.#instance.connect();
    try {
      await connection.run('CHECKPOINT');
    } catch (error) {
      this.#reportIfFatal(error);
      throw error;
    } finally {
      connection.closeSync();
      this.#instance.closeSync();
    }
  }

  async #track<Result>(start: () => Promise<Result>): Promise<Result> {
    if (this.#closed) throw new StoreClosed();
    const running = start();
    this.#running.add(running);
    try {
      return await running;
    } catch (error) {
      this.#reportIfFatal(error);
      throw error;
    } finally {
      this.#running.delete(running);
    }
  }

  #reportIfFatal(error: unknown): void {
    if (this.#isBroken || !isFatal(error)) return;
    this.#isBroken = true;
    this.#onBroken(error);
  }

  async #transaction<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> {
    const connection = await this.#instance.connect();
    try {
      await connection.run('BEGIN');
      const result = await work(statements(connection));
      await connection.run('COMMIT');
      return result;
    } finally {
      // Closing a connection rolls back an open transaction.
      connection.closeSync();
    }
  }
}

/** "FATAL Error: ... has been invalidated ...": DuckDB rejects all further queries. */
function isFatal(error: unknown): boolean {
  return error instanceof Error && /FATAL Error|has been invalidated/.test(error.message);
}

function statements(connection: DuckDBConnection): Sql {
  return {
    async run(text, values = []) {
      await connection.run(text, values.map(parameter), values.map(type));
    },
    insert: (table, rows) => appendRows(connection, table, rows),
    async rows(text, values = []) {
      const result = await connection.runAndReadAll(text, values.map(parameter), values.map(type));
      return result.getRowObjects().map(toRow);
    },
    async columns(text, values = []) {
      const result = await connection.runAndReadAll(text, values.map(parameter), values.map(type));
      const columns = Object.entries(result.getColumnsObject());
      return Object.fromEntries(columns.map(([name, cells]) => [name, cells.map(toCell)]));
    },
  };
}

function parameter(value: Value): DuckDBValue {
  return typeof value === 'object' && value !== null ? listValue([...value]) : value;
}

/** DuckDB cannot infer the type of an empty list. */
function type(value: Value): DuckDBType {
  switch (typeof value) {
    case 'string':
      return VARCHAR;
    case 'boolean':
      return BOOLEAN;
    case 'number':
      return isInt32(value) ? INTEGER : DOUBLE;
    case 'object':
      return value === null ? SQLNULL : LIST(VARCHAR);
  }
}

function toRow(row: Readonly<Record<string, DuckDBValue>>): Row {
  return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, toCell(cell)]));
}

function toCell(cell: DuckDBValue | undefined): Cell {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') {
    return cell;
  }
  throw new TypeError(`a field is neither text, number nor truth value: ${typeof cell}`);
}
