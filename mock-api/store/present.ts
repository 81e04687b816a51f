import { readAttacks } from './attacks';
import type { Sql } from './sql';
import { readStatements } from './statements';
import type { Draft, Position, Slice, StoredRecord } from './store';

export function readPresent(sql: Sql, drafts: readonly Draft[]): Promise<readonly StoredRecord[]> {
  const idsOf = (kind: Draft['kind']) =>
    drafts
      .filter((draft) => draft.which === 'next' && draft.kind === kind)
      .map(({ body }) => body.id);
  return readLastVersions(sql, { attack: idsOf('attack'), statement: idsOf('statement') });
}

export async function readLastVersions(
  sql: Sql,
  ids: Readonly<Record<Draft['kind'], readonly string[]>>,
): Promise<readonly StoredRecord[]> {
  const attacks = await lastOf(ids.attack, (id, after) =>
    readAttacks(sql, { ...everything, ...ofAttacks, id, after }),
  );
  const statements = await lastOf(ids.statement, (id, after) =>
    readStatements(sql, { ...everything, ...ofStatements, id, after }),
  );
  return [
    ...attacks.map((record) => ({ kind: 'attack', record }) as const),
    ...statements.map((record) => ({ kind: 'statement', record }) as const),
  ];
}

/**
 * All versions, because the last one may be a withdrawal, which the list of current versions leaves
 * out.
 */
export const everything = {
  from: null,
  to: null,
  asOf: null,
  allVersions: true,
  limit: 1_000,
  at: null,
  since: null,
};
export const ofAttacks = { actor: null, area: null, status: null, background: 'true' } as const;
export const ofStatements = {
  organisation: null,
  target: null,
  deadline: null,
  kind: null,
  q: null,
};

async function lastOf<Item extends StoredRecord['record']>(
  ids: readonly string[],
  read: (ids: readonly string[], after: Position | null) => Promise<Slice<Item>>,
): Promise<Item[]> {
  const found: Item[] = [];
  let after: Position | null = null;
  let isDone = ids.length === 0;
  while (!isDone) {
    const slice: Slice<Item> = await read(ids, after);
    found.push(...slice.items.filter(({ knownUntil }) => knownUntil === null));
    after = slice.next;
    isDone = after === null;
  }
  return found;
}
