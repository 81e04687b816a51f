import { toLog } from './schema-log';
import { toQualifiers } from './schema-qualifiers';
import { toReceipts } from './schema-receipts';
import { toSearchTexts } from './schema-search';
import { toVersions } from './schema-versions';
import { toWrites } from './schema-writes';

/*
 * Lists that queries filter by (governorates, targets, names) have their own tables; sources are
 * only read back and stay JSON. Ids are compared byte by byte, so that the order does not depend on
 * the database's locale.
 */

const id = 'text COLLATE "C"';

/** Entry n migrates version n to n + 1; entry 0 creates version 1. */
export const migrations: readonly (readonly string[])[] = [
  [
    `CREATE TABLE store_state (
      id text NOT NULL,
      schema_version integer NOT NULL,
      revision integer NOT NULL,
      seed_hash text NOT NULL,
      seed_revision integer NOT NULL
    )`,
    `CREATE TABLE dataset (
      id ${id} PRIMARY KEY,
      title text NOT NULL,
      publisher text NOT NULL,
      source_title text NOT NULL,
      source_published_on date NOT NULL,
      source_note text NOT NULL,
      time_zone text NOT NULL,
      as_of date NOT NULL,
      live boolean NOT NULL
    )`,
    `CREATE TABLE coverage_spans (
      subject text NOT NULL,
      position integer NOT NULL,
      start_day date NOT NULL,
      end_day date NOT NULL,
      basis text NOT NULL,
      note text NOT NULL,
      PRIMARY KEY (subject, position)
    )`,
    `CREATE TABLE remarks (
      id ${id} PRIMARY KEY,
      position integer NOT NULL,
      start_day date NOT NULL,
      end_day date NOT NULL,
      known_on date NOT NULL,
      remark text NOT NULL,
      sources text NOT NULL
    )`,
    `CREATE TABLE key_dates (
      id ${id} PRIMARY KEY,
      position integer NOT NULL,
      label text NOT NULL,
      kind text NOT NULL,
      start_day date NOT NULL,
      end_day date NOT NULL,
      instant text,
      recurs_yearly boolean NOT NULL,
      date_precision integer NOT NULL,
      known_on date,
      note text NOT NULL,
      conflict text,
      sources text NOT NULL
    )`,
    `CREATE TABLE actors (
      id ${id} PRIMARY KEY,
      position integer NOT NULL,
      kind text NOT NULL
    )`,
    // Position 0 is the name, the rest are aliases.
    `CREATE TABLE actor_names (
      actor ${id} NOT NULL,
      position integer NOT NULL,
      name text NOT NULL,
      PRIMARY KEY (actor, position)
    )`,
    `CREATE TABLE actor_relations (
      actor ${id} NOT NULL,
      position integer NOT NULL,
      kind text NOT NULL,
      other ${id} NOT NULL,
      PRIMARY KEY (actor, position)
    )`,
    `CREATE TABLE places (
      id ${id} PRIMARY KEY,
      position integer NOT NULL,
      name text NOT NULL,
      kind text NOT NULL,
      governorate ${id},
      latitude double precision,
      longitude double precision
    )`,
    `CREATE TABLE attacks (
      id ${id} PRIMARY KEY,
      start_day date NOT NULL,
      end_day date NOT NULL,
      date_precision integer NOT NULL,
      date_basis text NOT NULL,
      known_on date NOT NULL,
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
    `CREATE TABLE attack_governorates (
      attack ${id} NOT NULL,
      position integer NOT NULL,
      governorate ${id} NOT NULL,
      PRIMARY KEY (attack, position)
    )`,
    `CREATE TABLE attack_overlaps (
      attack ${id} NOT NULL,
      position integer NOT NULL,
      other ${id} NOT NULL,
      PRIMARY KEY (attack, position)
    )`,
    `CREATE TABLE statements (
      id ${id} PRIMARY KEY,
      start_day date NOT NULL,
      end_day date NOT NULL,
      date_precision integer NOT NULL,
      known_on date NOT NULL,
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
    `CREATE TABLE statement_targets (
      statement ${id} NOT NULL,
      position integer NOT NULL,
      target text NOT NULL,
      PRIMARY KEY (statement, position)
    )`,
    `CREATE TABLE statement_means (
      statement ${id} NOT NULL,
      position integer NOT NULL,
      means text NOT NULL,
      PRIMARY KEY (statement, position)
    )`,
  ],
  toVersions,
  toQualifiers,
  toReceipts,
  toSearchTexts,
  toWrites,
  toLog,
];

export const schemaVersion = migrations.length;

/** Every table of every version, in an order in which they can be dropped. */
export const tables: ReadonlySet<string> = new Set(
  migrations.flat().flatMap((statement) => /^CREATE TABLE (\w+) \(/.exec(statement)?.[1] ?? []),
);
