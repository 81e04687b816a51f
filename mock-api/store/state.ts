import { randomBytes } from 'node:crypto';
import type { Sql } from './sql';
import type { HeldWrite, StorePosition, WritePlace } from './store';

export async function readWrite(sql: Sql, number: number | null): Promise<HeldWrite | null> {
  const [row] = await sql.rows(
    `SELECT number, history, written_at FROM writes
      WHERE number = ${number === null ? '(SELECT revision FROM store_state)' : Math.trunc(number)}`,
  );
  if (row === undefined) return null;
  return {
    revision: Number(row.number),
    history: String(row.history),
    writtenAt: typeof row.written_at === 'string' ? row.written_at : null,
  };
}

export async function readPosition(sql: Sql, number: number | null = null): Promise<StorePosition> {
  const held = await readWrite(sql, number);
  if (held === null) throw new Error(`the store has no write ${number}`);
  const { revision, history } = held;
  return { revision, history };
}

export async function raisePosition(sql: Sql, at: Date): Promise<StorePosition> {
  const { revision } = await readPosition(sql);
  const raised = { revision: revision + 1, history: newHistory() };
  await insertWrite(sql, raised, at);
  await sql.run('UPDATE store_state SET revision = $1', [raised.revision]);
  return raised;
}

export async function insertWrite(sql: Sql, position: StorePosition, at: Date): Promise<void> {
  const { revision, history } = position;
  await sql.insert('writes', [{ number: revision, history, written_at: at.toISOString() }]);
}

/** Short, because it is part of links. */
export function newHistory(): string {
  return randomBytes(6).toString('hex');
}

export async function readHeld(sql: Sql, place: WritePlace): Promise<HeldWrite | null> {
  const held = await readWrite(sql, place.number);
  return held?.history === place.history ? held : null;
}
