import type { Row, Sql } from './sql';

/** Most parameters in one statement: below PostgreSQL's 65,535. */
const parametersAtOnce = 8_000;

/** Inserts `rows` into `table` in as few statements as fit. All rows have the fields of the first. */
export async function insertRows(sql: Sql, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const rowsAtOnce = Math.floor(parametersAtOnce / Math.max(1, columns.length));
  for (let first = 0; first < rows.length; first += rowsAtOnce) {
    const batch = rows.slice(first, first + rowsAtOnce);
    let parameter = 0;
    const tuples = batch.map(() => `(${columns.map(() => `$${++parameter}`).join(', ')})`);
    await sql.run(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${tuples.join(', ')}`,
      batch.flatMap((row) => columns.map((column) => row[column] ?? null)),
    );
  }
}

/** The rows of a list that each of `owners` has: one for each entry, with its place in the list. */
export function listRows<Owner extends { readonly id: string }, Entry>(
  owners: readonly Owner[],
  ownerColumn: string,
  list: (owner: Owner) => readonly Entry[],
  row: (entry: Entry) => Row,
): Row[] {
  return owners.flatMap((owner) =>
    list(owner).map((entry, position) => ({ [ownerColumn]: owner.id, position, ...row(entry) })),
  );
}
