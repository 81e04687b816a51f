import { day } from '../../src/api/contract';
import type { Day } from '../../src/domain/day';
import {
  attackReferences,
  type NamedKind,
  type Reference,
  statementReferences,
} from './references';
import { dayText } from './rows';
import type { Sql } from './sql';
import type { Draft } from './store';

export interface LastVersion {
  readonly version: number;
  readonly received: number;
  readonly knownOn: Day;
}

export interface ExistingRecords {
  readonly last: Readonly<Record<Draft['kind'], ReadonlyMap<string, LastVersion>>>;
  readonly received: Readonly<Record<Draft['kind'], number>>;
  readonly ids: Readonly<Record<NamedKind, ReadonlySet<string>>>;
}

export function referencesOf(draft: Draft): Reference[] {
  return draft.kind === 'attack' ? attackReferences(draft.body) : statementReferences(draft.body);
}

export async function readExistingRecords(
  sql: Sql,
  drafts: readonly Draft[],
): Promise<ExistingRecords> {
  const idsOf = (kind: Draft['kind']) =>
    drafts.filter((draft) => draft.kind === kind).map(({ body }) => body.id);
  return {
    last: {
      attack: await readLast(sql, 'attacks', idsOf('attack')),
      statement: await readLast(sql, 'statements', idsOf('statement')),
    },
    received: {
      attack: await readReceived(sql, 'attacks'),
      statement: await readReceived(sql, 'statements'),
    },
    ids: await readIds(sql, drafts.flatMap(referencesOf)),
  };
}

async function readLast(
  sql: Sql,
  table: 'attacks' | 'statements',
  ids: readonly string[],
): Promise<ReadonlyMap<string, LastVersion>> {
  if (ids.length === 0) return new Map();
  const rows = await sql.rows(
    `SELECT id, version, received, ${dayText('known_on')} AS known_on FROM ${table}
      WHERE known_until IS NULL AND id = ANY($1)`,
    [ids],
  );
  return new Map(
    rows.map((row) => [
      String(row.id),
      {
        version: Number(row.version),
        received: Number(row.received),
        knownOn: day.parse(row.known_on),
      },
    ]),
  );
}

async function readReceived(sql: Sql, table: 'attacks' | 'statements'): Promise<number> {
  const [row] = await sql.rows(`SELECT COALESCE(MAX(received), 0) AS received FROM ${table}`);
  return Number(row?.received ?? 0);
}

async function readIds(
  sql: Sql,
  references: readonly Reference[],
): Promise<ExistingRecords['ids']> {
  const named = [...new Set(references.map(({ id }) => id))];
  const rows =
    named.length === 0
      ? []
      : await sql.rows(
          `SELECT 'actor' AS kind, id FROM actors WHERE id = ANY($1)
            UNION ALL SELECT 'place', id FROM places WHERE id = ANY($1)
            UNION ALL SELECT 'governorate', id FROM places
              WHERE kind = 'governorate' AND id = ANY($1)
            UNION ALL SELECT 'keyDate', id FROM key_dates WHERE id = ANY($1)
            UNION ALL SELECT 'attack', id FROM attacks WHERE version = 1 AND id = ANY($1)`,
          [named],
        );
  const ofKind = (kind: NamedKind) =>
    new Set(rows.filter((row) => row.kind === kind).map((row) => String(row.id)));
  return {
    actor: ofKind('actor'),
    place: ofKind('place'),
    governorate: ofKind('governorate'),
    keyDate: ofKind('keyDate'),
    attack: ofKind('attack'),
  };
}
