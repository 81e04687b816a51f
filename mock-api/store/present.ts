import { readAttacks } from './attacks';
import type { ExistingRecords } from './existing-records';
import type { Sql } from './sql';
import { readStatements } from './statements';
import type { Draft, Position, Slice } from './store';
import type { NewVersion } from './validate-batch';

/**
 * Reads the last versions that a batch may repeat. A draft with another `knownOn` differs anyway,
 * so only those with the same one are read.
 */
export async function readPresent(
  sql: Sql,
  drafts: readonly Draft[],
  { last }: ExistingRecords,
): Promise<readonly NewVersion[]> {
  const idsOf = (kind: Draft['kind']) =>
    drafts
      .filter(
        ({ which, kind: own, body }) =>
          which === 'next' && own === kind && last[kind].get(body.id)?.knownOn === body.knownOn,
      )
      .map(({ body }) => body.id);
  const [attackIds, statementIds] = [idsOf('attack'), idsOf('statement')];
  const attacks = await lastOf(last.attack, attackIds, (after) =>
    readAttacks(sql, { ...everything, ...ofAttacks, id: attackIds, after }),
  );
  const statements = await lastOf(last.statement, statementIds, (after) =>
    readStatements(sql, { ...everything, ...ofStatements, id: statementIds, after }),
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
const everything = { from: null, to: null, asOf: null, allVersions: true, limit: 1_000 };
const ofAttacks = { actor: null, governorate: null, status: null, background: 'true' } as const;
const ofStatements = { organisation: null, target: null, deadline: null, kind: null, q: null };

async function lastOf<Item extends { readonly id: string; readonly version: number }>(
  last: ExistingRecords['last']['attack'],
  ids: readonly string[],
  read: (after: Position | null) => Promise<Slice<Item>>,
): Promise<Item[]> {
  const found: Item[] = [];
  let after: Position | null = null;
  let isDone = ids.length === 0;
  while (!isDone) {
    const slice: Slice<Item> = await read(after);
    found.push(...slice.items.filter(({ id, version }) => last.get(id)?.version === version));
    after = slice.next;
    isDone = after === null;
  }
  return found;
}
