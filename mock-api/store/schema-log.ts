import { remade } from './schema-versions';

/*
 * Version 7 of the tables: the tables of versions are the only log. Events, which repeated them, are gone with their numbers,
 * and a client's key names the versions that its write was answered with.
 */

const id = 'text COLLATE "C"';

const found = (pattern: string) => `regexp_extract_all(answer, '${pattern}', 1)`;

/** In the JSON of an answer each record has these fields once; quotes inside texts are escaped there. */
const named = `SELECT string_agg(kind || ' ' || id || '@' || version, ',' ORDER BY position)
    FROM (SELECT key, unnest(${found('"kind":"(attack|statement)"')}) AS kind,
        unnest(${found('"id":"([^"]*)"')}) AS id,
        unnest(${found('"version":([0-9]+)')}) AS version,
        generate_subscripts(${found('"version":([0-9]+)')}, 1) AS position
      FROM write_keys_before) part
    WHERE part.key = write_keys_before.key`;

export const toLog: readonly string[] = [
  'DROP TABLE events',
  'ALTER TABLE store_state DROP COLUMN last_event',
  'ALTER TABLE writes DROP COLUMN last_event',
  // `place` is the order of the keys, `number` the write that the answer was made at.
  ...remade(
    'write_keys',
    `CREATE TABLE write_keys (
      key ${id} PRIMARY KEY,
      fingerprint text NOT NULL,
      place integer NOT NULL,
      number integer NOT NULL,
      versions text NOT NULL
    )`,
    'key, fingerprint, place, number, versions',
    `key, fingerprint, row_number() OVER (ORDER BY first_event, key),
      CAST(regexp_extract(answer, '"revision":([0-9]+)', 1) AS integer), (${named})`,
  ),
];
