/*
 * Version 5 of the tables: the texts of statements folded for search. Filled by `renewSearchTexts`, because SQL cannot
 * fold. No primary key: DuckDB does not let one transaction delete a key and insert it again.
 */

export const toSearchTexts: readonly string[] = [
  `CREATE TABLE statement_texts (
      statement text COLLATE "C" NOT NULL,
      lines text NOT NULL
    )`,
  'ALTER TABLE store_state ADD COLUMN folding text',
];
