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

export async function historyOfEvent(sql: Sql, id: number): Promise<string | null> {
  const [row] = await sql.rows(
    'SELECT history FROM writes WHERE last_event >= $1 ORDER BY number LIMIT 1',
    [id],
  );
  return row === undefined ? null : String(row.history);
}

export async function readHeld(sql: Sql, place: WritePlace): Promise<HeldWrite | null> {
  const held = await readWrite(sql, place.number);
  return held?.history === place.history ? held : null;
}
