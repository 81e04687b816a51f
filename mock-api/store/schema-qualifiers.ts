import { remade, statementFields, versionColumns, versionDefinitions } from './schema-versions';

/*
 * Schema version 3: qualifiers of relations, the basis of statements' dates, and the source's
 * conclusions.
 */

const id = 'text COLLATE "C"';

export const toQualifiers: readonly string[] = [
  ...remade(
    'actor_relations',
    `CREATE TABLE actor_relations (
      actor ${id} NOT NULL,
      position integer NOT NULL,
      kind text NOT NULL,
      other ${id} NOT NULL,
      qualifier text NOT NULL,
      note text,
      PRIMARY KEY (actor, position)
    )`,
    'actor, position, kind, other, qualifier, note',
    `actor, position, kind, other, 'stated', NULL`,
  ),
  ...remade(
    'statements',
    `CREATE TABLE statements (
      ${versionDefinitions},
      start_day date NOT NULL,
      end_day date NOT NULL,
      date_precision integer NOT NULL,
      date_basis text NOT NULL,
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
    `${versionColumns}, date_basis, ${statementFields}`,
    `${versionColumns}, 'dated', ${statementFields}`,
  ),
  'CREATE INDEX statements_by_id ON statements (id)',
  `CREATE TABLE conclusions (
      position integer PRIMARY KEY,
      conclusion text NOT NULL,
      section text NOT NULL,
      about text
    )`,
];
