import { readAttacks } from './attacks';
import type { NewVersion } from './judge';
import type { Known } from './known';
import type { Sql } from './sql';
import { readStatements } from './statements';
import type { Draft, Position, Slice } from './store';

/**
 * The last versions that next versions of a batch may only say again. Only those known on the day of
 * the last one are looked at: the others say something else already.
 */
export async function readPresent(
  sql: Sql,
  drafts: readonly Draft[],
  { last }: Known,
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

/** A withdrawn version is the last one too, and a list of those that stand would leave it out. */
const everything = { from: null, to: null, asOf: null, allVersions: true, limit: 1_000 };
const ofAttacks = { actor: null, governorate: null, status: null, background: 'true' } as const;
const ofStatements = { organisation: null, target: null, deadline: null, kind: null, q: null };

async function lastOf<Item extends { readonly id: string; readonly version: number }>(
  last: Known['last']['attack'],
  ids: readonly string[],
  read: (after: Position | null) => Promise<Slice<Item>>,
): Promise<Item[]> {
  const found: Item[] = [];
  let after: Position | null = null;
  // Nothing is named: nothing to ask.
  let isOver = ids.length === 0;
  while (!isOver) {
    const slice: Slice<Item> = await read(after);
    found.push(...slice.items.filter(({ id, version }) => last.get(id)?.version === version));
    after = slice.next;
    isOver = after === null;
  }
  return found;
}
