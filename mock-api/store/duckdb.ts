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
import type { Cell, Database, Row, Sql, Value } from './sql';

/**
 * Nothing is fetched from the network, no statement reaches another file, and a machine with many
 * cores does not start a thread on each for a table of a few rows.
 */
const options = {
  threads: '2',
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  enable_external_access: 'false',
};

/**
 * Opens the DuckDB file at `path`, made where there is none.
 *
 * A process must not open one file twice: closing either would let go of the lock of both.
 */
export async function openDuckDb(path: string): Promise<Database> {
  return new DuckDb(await DuckDBInstance.create(path, options));
}

class DuckDb implements Database {
  readonly #instance: DuckDBInstance;
  readonly #running = new Set<Promise<unknown>>();
  #lastWrite: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(instance: DuckDBInstance) {
    this.#instance = instance;
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
    } finally {
      connection.closeSync();
      this.#instance.closeSync();
    }
  }

  async #track<Result>(start: () => Promise<Result>): Promise<Result> {
    if (this.#closed) throw new Error('the store is closed');
    const running = start();
    this.#running.add(running);
    try {
      return await running;
    } finally {
      this.#running.delete(running);
    }
  }

  async #transaction<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> {
    const connection = await this.#instance.connect();
    try {
      await connection.run('BEGIN');
      const result = await work(statements(connection));
      await connection.run('COMMIT');
      return result;
    } finally {
      // Closing a connection rolls back what it has not committed.
      connection.closeSync();
    }
  }
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

/** The type is said, because an empty list does not show it. */
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
