/** Days are text (YYYY-MM-DD) or numbers, never a `Date`. */
export type Cell = string | number | boolean | null;

export type Value = Cell | readonly string[];

export type Row = Readonly<Record<string, Cell>>;

/**
 * Queries inside one transaction. Use only SQL that DuckDB and PostgreSQL share: `$1` parameters,
 * and whole numbers cast to `integer` (longer ones come back in other types).
 */
export interface Sql {
  run(text: string, values?: readonly Value[]): Promise<void>;
  /** All rows must have the fields of the first. Other columns become null. */
  insert(table: string, rows: readonly Row[]): Promise<void>;
  rows(text: string, values?: readonly Value[]): Promise<Row[]>;
  columns(text: string, values?: readonly Value[]): Promise<Readonly<Record<string, Cell[]>>>;
}

export class StoreClosed extends Error {
  override readonly name = 'StoreClosed';

  constructor() {
    super('the store is closed');
  }
}

export interface Database {
  read<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
  /** Writes run one after another. Rolls back if `work` throws. */
  write<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}
