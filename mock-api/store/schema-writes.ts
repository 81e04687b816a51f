/*
 * Version 6 of the tables: every write has a row with its number (the revision that it made) and a random
 * stamp, its history. A store restored from a backup gets other stamps with its next writes. Versions name the
 * write that added them and the one that ended them, so that a list can be read as of any write.
 */

const withWrites = (table: string) => [
  `ALTER TABLE ${table} ADD COLUMN written integer`,
  `ALTER TABLE ${table} ADD COLUMN ended integer`,
  `UPDATE ${table} SET written = (SELECT revision FROM store_state),
    ended = CASE WHEN known_until IS NULL THEN NULL ELSE (SELECT revision FROM store_state) END`,
];

/** Everything written before becomes one write of unknown time. */
export const toWrites: readonly string[] = [
  `CREATE TABLE writes (
      number integer PRIMARY KEY,
      history text NOT NULL,
      last_event integer NOT NULL,
      written_at text
    )`,
  `INSERT INTO writes (number, history, last_event)
    SELECT revision, substr(replace(CAST(gen_random_uuid() AS text), '-', ''), 1, 12), last_event
    FROM store_state`,
  ...withWrites('attacks'),
  ...withWrites('statements'),
];
