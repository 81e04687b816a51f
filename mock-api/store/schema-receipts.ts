/*
 * Version 4 of the tables adds `received`: the order of receipt among records of one kind, which is the order
 * of the rows.
 */

const withReceipts = (table: string) => [
  `ALTER TABLE ${table} ADD COLUMN received integer`,
  `UPDATE ${table} SET received = numbered.received
    FROM (SELECT id, row_number() OVER (ORDER BY MIN(rowid)) AS received FROM ${table} GROUP BY id) numbered
    WHERE ${table}.id = numbered.id`,
];

/**
 * The `received` of every record, to be found by the last id and kind that precede a field in the
 * JSON text: these are the record's own.
 */
const places = `(SELECT 'attack' AS kind, id, received FROM attacks WHERE version = 1
    UNION ALL SELECT 'statement', id, received FROM statements WHERE version = 1)`;

/**
 * Adds `received` before "knownUntil", a field that every record in the JSON text has exactly once.
 */
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

export const toReceipts: readonly string[] = [
  ...withReceipts('attacks'),
  ...withReceipts('statements'),
  inJson('events', 'id', 'record'),
  inJson('write_keys', 'key', 'answer'),
];
