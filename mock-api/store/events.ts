import * as z from 'zod/mini';
import { written } from '../../src/api/contract';
import type { NewVersion } from './judge';
import { json } from './rows';
import type { Sql } from './sql';
import { readPosition } from './state';
import type { EventSlice, StoredEvent, StorePosition } from './store';

/** An event as JSON brings it back. */
export const storedEvent: z.ZodMiniType<StoredEvent> = z.object({
  id: z.int().check(z.positive()),
  name: z.enum(['attack', 'statement', 'correction']),
  data: written,
});

/** The events of a write that has brought the store to `position`: the last one has its id. */
export function eventsOf(versions: readonly NewVersion[], position: StorePosition): StoredEvent[] {
  const { revision, lastEvent } = position;
  return versions.map((version, index) => ({
    id: lastEvent - versions.length + index + 1,
    name: version.record.version === 1 ? version.kind : 'correction',
    data: { ...version, revision },
  }));
}

/** Keeps `events`, the newest ones, and lets go of what is older than the newest `kept`. */
export async function insertEvents(
  sql: Sql,
  events: readonly StoredEvent[],
  kept: number,
): Promise<void> {
  const last = events.at(-1)?.id ?? 0;
  await sql.insert(
    'events',
    events
      .filter(({ id }) => id > last - kept)
      .map(({ id, name, data: { revision, kind, record } }) => {
        return { id, name, revision, kind, record: JSON.stringify(record) };
      }),
  );
  await sql.run('DELETE FROM events WHERE id <= $1', [last - kept]);
}

/**
 * Up to `limit` events after the one with id `after`. There is a gap where one that follows is no
 * longer kept, and where there never was an event `after`.
 */
export async function readEvents(sql: Sql, after: number, limit: number): Promise<EventSlice> {
  const { lastEvent } = await readPosition(sql);
  if (after >= lastEvent) return { events: [], gap: after > lastEvent };
  const [oldest] = await sql.rows('SELECT MIN(id) AS id FROM events');
  const rows = await sql.rows(
    `SELECT id, name, revision, kind, record FROM events WHERE id > $1 ORDER BY id
      LIMIT ${Math.trunc(limit)}`,
    [after],
  );
  const events = rows.map(({ id, name, revision, kind, record }) =>
    storedEvent.parse({ id, name, data: { revision, kind, record: json(record) } }),
  );
  return { events, gap: typeof oldest?.id !== 'number' || oldest.id > after + 1 };
}
