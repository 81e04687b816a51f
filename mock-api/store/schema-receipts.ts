/*
 * Version 4 of the tables: records know their place in the order in which those of their kind came in, which
 * is the order of the rows.
 */

const withReceipts = (table: string) => [
  `ALTER TABLE ${table} ADD COLUMN received integer`,
  `UPDATE ${table} SET received = numbered.received
    FROM (SELECT id, row_number() OVER (ORDER BY MIN(rowid)) AS received FROM ${table} GROUP BY id) numbered
    WHERE ${table}.id = numbered.id`,
];

/** The last id before a field of a record in JSON is its own, and so is the last kind that names a table. */
const places = `(SELECT 'attack' AS kind, id, received FROM attacks WHERE version = 1
    UNION ALL SELECT 'statement', id, received FROM statements WHERE version = 1)`;

/** Gives the records in a column of JSON their place, before the field that every record has once. */
const inJson = (table: string, key: string, json: string) =>
  `UPDATE ${table} SET ${json} = made.${json}
    FROM (SELECT part.${key}, string_agg(
        CASE WHEN place.id IS NULL THEN '' ELSE '"received":' || place.received || ',"knownUntil":' END || part.text,
        '' ORDER BY part.position) AS ${json}
      FROM (SELECT *, lag(text) OVER (PARTITION BY ${key} ORDER BY position) AS before FROM (
        SELECT ${key}, unnest(string_split(${json}, '"knownUntil":')) AS text,
          generate_subscripts(string_split(${json}, '"knownUntil":'), 1) AS position,
          ${table === 'events' ? 'kind' : 'NULL'} AS kind FROM ${table})) part
      LEFT JOIN ${places} place
        ON place.id = regexp_extract(part.before, '.*"id":"([^"]*)"', 1, 's')
        AND place.kind = COALESCE(part.kind, regexp_extract(part.before, '.*"kind":"(attack|statement)"', 1, 's'))
      GROUP BY part.${key}) made
    WHERE ${table}.${key} = made.${key}`;

/** Migrates version 3 to 4. */
export const toReceipts: readonly string[] = [
  ...withReceipts('attacks'),
  ...withReceipts('statements'),
  inJson('events', 'id', 'record'),
  inJson('write_keys', 'key', 'answer'),
];
