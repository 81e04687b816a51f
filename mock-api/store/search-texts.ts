import { createHash } from 'node:crypto';
import { searchLines } from '../../src/domain/fold-text';
import { needlePattern } from '../../src/domain/needles';
import { type NamedActor, textSearch } from '../../src/domain/other-names';
import type { Statement } from '../../src/domain/records';
import { versionKey } from '../../src/domain/versions';
import type { Conditions } from './conditions';
import type { Row, Sql } from './sql';

/*
 * The database compares letters only, so the texts to search are stored folded in their own table. The page folds
 * with the same function.
 */

type Texts = Pick<Statement, 'gist' | 'quote' | 'condition' | 'role'>;

const linesOf = ({ gist, quote, condition, role }: Texts) =>
  searchLines([gist, quote, condition, role]);

export async function insertSearchTexts(sql: Sql, statements: readonly Statement[]): Promise<void> {
  await sql.insert(
    'statement_texts',
    statements.map((said) => ({ statement: versionKey(said), lines: linesOf(said) })),
  );
}

const samples = [
  String.fromCharCode(...Array.from({ length: 0x2fff }, (_, code) => code + 1)),
  String.fromCharCode(...Array.from({ length: 0x5ff }, (_, code) => 0xfa00 + code)),
  'U.S. forces. A.B; مسئول; a - b_-c; caf\u0065\u0301; во\u0438\u0306на; Straße',
];

let print: string | null = null;

/** Differs if folding differs, by our rules or by the Unicode version of Node.js. */
export function foldingPrint(): string {
  print ??= createHash('sha256')
    .update(searchLines(samples.flatMap((text) => [text, ...text.split('')])))
    .digest('hex');
  return print;
}

export async function renewSearchTexts(sql: Sql): Promise<void> {
  const [state] = await sql.rows('SELECT folding FROM store_state');
  if (state?.folding === foldingPrint()) return;
  const text = (cell: Row[string] | undefined) => (typeof cell === 'string' ? cell : null);
  const rows = await sql.rows('SELECT key, gist, quote, condition, role FROM statements');
  await sql.run('DELETE FROM statement_texts');
  await sql.insert(
    'statement_texts',
    rows.map((row) => ({
      statement: text(row.key),
      lines: linesOf({
        gist: text(row.gist) ?? '',
        quote: text(row.quote),
        condition: text(row.condition),
        role: text(row.role),
      }),
    })),
  );
  await sql.run('UPDATE store_state SET folding = $1', [foldingPrint()]);
}

async function readNamedActors(sql: Sql): Promise<NamedActor[]> {
  const rows = await sql.rows(
    `SELECT n.actor, n.name, a.kind FROM actor_names n JOIN actors a ON a.id = n.actor
      ORDER BY a.position, n.position`,
  );
  const actors = new Map<string, { id: string; isPerson: boolean; names: string[] }>();
  for (const { actor, name, kind } of rows) {
    const id = String(actor);
    const found = actors.get(id) ?? { id, isPerson: kind === 'person', names: [] };
    found.names.push(String(name));
    actors.set(id, found);
  }
  return [...actors.values()];
}

export async function filterFound(sql: Sql, where: Conditions, q: string): Promise<Conditions> {
  const { needles, named } = textSearch(q, await readNamedActors(sql));
  if (needles.length === 0) return where.add('false');
  const contains = needles.map(() => 'regexp_matches(t.lines, ?)').join(' OR ');
  const ids = [...named];
  return where.add(
    `r.key IN (SELECT t.statement FROM statement_texts t WHERE ${contains})
      OR r.speaker = ANY(?) OR r.organisation = ANY(?) OR r.channel = ANY(?)`,
    ...needles.map(needlePattern),
    ids,
    ids,
    ids,
  );
}
