import { randomBytes } from 'node:crypto';
import type { Sql } from './sql';
import type { HeldWrite, StorePosition, WritePlace } from './store';

export async function readWrite(sql: Sql, number: number | null): Promise<HeldWrite | null> {
  const [row] = await sql.rows(
    `SELECT number, history, last_event, written_at FROM writes
      WHERE number = ${number === null ? '(SELECT revision FROM store_state)' : Math.trunc(number)}`,
  );
  if (row === undefined) return null;
  return {
    revision: Number(row.number),
    lastEvent: Number(row.last_event),
    history: String(row.history),
    writtenAt: typeof row.written_at === 'string' ? row.written_at : null,
  };
}

export async function readPosition(sql: Sql, number: number | null = null): Promise<StorePosition> {
  const held = await readWrite(sql, number);
  if (held === null) throw new Error(`the store has no write ${number}`);
  const { revision, lastEvent, history } = held;
  return { revision, lastEvent, history };
}

export async function raisePosition(sql: Sql, events: number, at: Date): Promise<StorePosition> {
  const { revision, lastEvent } = await readPosition(sql);
  const raised = { revision: revision + 1, lastEvent: lastEvent + events, history: newHistory() };
  await insertWrite(sql, raised, at);
  await sql.run('UPDATE store_state SET revision = $1, last_event = $2', [
    raised.revision,
    raised.lastEvent,
  ]);
  return raised;
}

export async function insertWrite(sql: Sql, position: StorePosition, at: Date): Promise<void> {
  const { revision, lastEvent, history } = position;
  await sql.insert('writes', [
    { number: revision, history, last_event: lastEvent, written_at: at.toISOString() },
  ]);
}

/** Short, because it is part of links. */
export function newHistory(): string {
  return randomBytes(6).toString('hex');
}

/** Whether write `history` is one of this store that made event `id` or came after it. */
export async function readHasEvent(sql: Sql, id: number, history: string): Promise<boolean> {
  const rows = await sql.rows('SELECT number FROM writes WHERE history = $1 AND last_event >= $2', [
    history,
    id,
  ]);
  return rows.length > 0;
}

export async function readHeld(sql: Sql, place: WritePlace): Promise<HeldWrite | null> {
  const held = await readWrite(sql, place.number);
  return held?.history === place.history ? held : null;
}
