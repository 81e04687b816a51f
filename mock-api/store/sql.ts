/** What one field of a row can hold. Days are text (YYYY-MM-DD) or numbers, never a `Date`. */
export type Cell = string | number | boolean | null;

/** What can stand for a `$1`: one value, or a list for `= ANY($1)`. */
export type Value = Cell | readonly string[];

export type Row = Readonly<Record<string, Cell>>;

/**
 * Statements inside one transaction. The text keeps to what DuckDB and PostgreSQL both take:
 * `$1` parameters, and whole numbers cast to `integer` (both would return longer ones otherwise).
 */
export interface Sql {
  run(text: string, values?: readonly Value[]): Promise<void>;
  /**
   * Inserts `rows`, which all have the fields of the first; a column that is no field of theirs is null.
   * Each database does it in the way that is fastest there.
   */
  insert(table: string, rows: readonly Row[]): Promise<void>;
  rows(text: string, values?: readonly Value[]): Promise<Row[]>;
  /** The same answer turned on its side: one array for each field, of equal length. */
  columns(text: string, values?: readonly Value[]): Promise<Readonly<Record<string, Cell[]>>>;
}

/** Thrown where something is asked of a database that was closed. */
export class StoreClosed extends Error {
  override readonly name = 'StoreClosed';

  constructor() {
    super('the store is closed');
  }
}

/** A database that runs transactions. Nothing above it knows which one it is. */
export interface Database {
  /** Runs `work` on one snapshot: what others write meanwhile is not seen. */
  read<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
  /** Runs `work` alone; all of it is kept, or none where it throws. */
  write<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
  /** Waits for what is running, writes everything to the file and lets go of it. */
  close(): Promise<void>;
}
