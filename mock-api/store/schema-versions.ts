/*
 * Schema version 2: records have versions, writes have events. A row of attacks or statements is
 * one version; lists refer to its key, "<id>@<version>" (an id has no "@"). A record's last version
 * has no `known_until`.
 */

const id = 'text COLLATE "C"';

export const versionDefinitions = `key ${id} PRIMARY KEY,
      id ${id} NOT NULL,
      version integer NOT NULL,
      known_on date NOT NULL,
      known_until date,
      retracted boolean NOT NULL,
      correction text`;

export const versionColumns = 'key, id, version, known_on, known_until, retracted, correction';

const attackFields = `start_day, end_day, date_precision, date_basis, low, high, status, claimed_by,
      reported_by, place, place_kind, target, means, basis, summary, background, sources`;

export const statementFields = `start_day, end_day, date_precision, kind, aggregate, speaker, role,
      organisation, medium, channel, deadline, condition, gist, quote, sources`;

export function remade(table: string, create: string, columns: string, from: string): string[] {
  // ALTER TABLE can add neither a primary key nor a NOT NULL column in both DuckDB and PostgreSQL.
  return [
    `CREATE TABLE ${table}_before AS SELECT * FROM ${table}`,
    `DROP TABLE ${table}`,
    create,
    `INSERT INTO ${table} (${columns}) SELECT ${from} FROM ${table}_before`,
    `DROP TABLE ${table}_before`,
  ];
}

function remadeWithVersions(table: string, create: string, fields: string): string[] {
  return remade(
    table,
    create,
    `${versionColumns}, ${fields}`,
    `id || '@1', id, 1, known_on, NULL, false, NULL, ${fields}`,
  );
}

export const toVersions: readonly string[] = [
  ...remade(
    'store_state',
    `CREATE TABLE store_state (
      id text NOT NULL,
      schema_version integer NOT NULL,
      revision integer NOT NULL,
      last_event integer NOT NULL,
      seed_hash text NOT NULL,
      seed_revision integer NOT NULL
    )`,
    'id, schema_version, revision, last_event, seed_hash, seed_revision',
    'id, schema_version, revision, 0, seed_hash, seed_revision',
  ),
  ...remadeWithVersions(
    'attacks',
    `CREATE TABLE attacks (
      ${versionDefinitions},
      start_day date NOT NULL,
      end_day date NOT NULL,
      date_precision integer NOT NULL,
      date_basis text NOT NULL,
      low integer NOT NULL,
      high integer,
      status text NOT NULL,
      claimed_by ${id},
      reported_by ${id},
      place ${id} NOT NULL,
      place_kind text NOT NULL,
      target text NOT NULL,
      means text NOT NULL,
      basis text NOT NULL,
      summary text NOT NULL,
      background boolean NOT NULL,
      sources text NOT NULL
    )`,
    attackFields,
  ),
  'CREATE INDEX attacks_by_id ON attacks (id)',
  `UPDATE attack_governorates SET attack = attack || '@1'`,
  `UPDATE attack_overlaps SET attack = attack || '@1'`,
  ...remadeWithVersions(
    'statements',
    `CREATE TABLE statements (
      ${versionDefinitions},
      start_day date NOT NULL,
      end_day date NOT NULL,
      date_precision integer NOT NULL,
      kind text NOT NULL,
      aggregate boolean NOT NULL,
      speaker ${id},
      role text,
      organisation ${id},
      medium text NOT NULL,
      channel ${id},
      deadline ${id},
      condition text,
      gist text NOT NULL,
      quote text,
      sources text NOT NULL
    )`,
    statementFields,
  ),
  'CREATE INDEX statements_by_id ON statements (id)',
  `UPDATE statement_targets SET statement = statement || '@1'`,
  `UPDATE statement_means SET statement = statement || '@1'`,
  // `record` is JSON, as written.
  `CREATE TABLE events (
      id integer PRIMARY KEY,
      name text NOT NULL,
      revision integer NOT NULL,
      kind text NOT NULL,
      record text NOT NULL
    )`,
  // `answer` is the response's events as JSON: they may be deleted from `events` before the key is.
  `CREATE TABLE write_keys (
      key ${id} PRIMARY KEY,
      fingerprint text NOT NULL,
      first_event integer NOT NULL,
      events integer NOT NULL,
      answer text NOT NULL
    )`,
];
