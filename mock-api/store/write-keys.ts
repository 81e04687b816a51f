import * as z from 'zod/mini';
import { storedEvent } from './events';
import { json } from './rows';
import type { Sql } from './sql';
import type { IdempotencyKey, StoredEvent, WriteResult } from './store';

const answer = z.array(storedEvent);

export async function findKey(
  sql: Sql,
  { key, fingerprint }: IdempotencyKey,
): Promise<WriteResult | null> {
  const [found] = await sql.rows('SELECT fingerprint, answer FROM write_keys WHERE key = $1', [
    key,
  ]);
  if (found === undefined) return null;
  if (found.fingerprint !== fingerprint) return { kind: 'keyTaken' };
  return { kind: 'repeated', events: answer.parse(json(found.answer)) };
}

/**
 * Stores a key with its full answer, because events may be deleted before the key. Deletes all but
 * the newest `kept` keys.
 */
export async function insertKey(
  sql: Sql,
  { key, fingerprint }: IdempotencyKey,
  events: readonly StoredEvent[],
  kept: number,
): Promise<void> {
  await sql.insert('write_keys', [
    {
      key,
      fingerprint,
      first_event: events[0]?.id ?? 0,
      events: events.length,
      answer: JSON.stringify(events),
    },
  ]);
  await sql.run(
    `DELETE FROM write_keys WHERE first_event <=
      (SELECT first_event FROM write_keys ORDER BY first_event DESC LIMIT 1 OFFSET ${Math.trunc(kept)})`,
  );
}
