import * as z from 'zod/mini';
import { written } from '../../src/api/contract';
import type { Row, Sql } from './sql';
import { readPosition } from './state';
import type {
  EventLimit,
  EventSlice,
  KeptEvent,
  StoredEvent,
  StoredRecord,
  StorePosition,
} from './store';

const eventName = z.enum(['attack', 'statement', 'correction']);

export const storedEvent: z.ZodMiniType<StoredEvent> = z.object({
  id: z.int().check(z.positive()),
  name: eventName,
  data: written,
});

/** `position` is the store's after the write: the last event has its `lastEvent` as id. */
export function eventsOf(
  versions: readonly StoredRecord[],
  position: StorePosition,
): StoredEvent[] {
  const { revision, lastEvent } = position;
  return versions.map((version, index) => ({
    id: lastEvent - versions.length + index + 1,
    name: version.record.version === 1 ? version.kind : 'correction',
    data: { ...version, revision },
  }));
}

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
 * Events after id `after`, within `most`. `gap` is true if a following event was deleted, or if no
 * event `after` ever existed. Records stay JSON text: they were checked when written.
 */
export async function readEvents(sql: Sql, after: number, most: EventLimit): Promise<EventSlice> {
  const { lastEvent } = await readPosition(sql);
  if (after >= lastEvent) return { events: [], gap: after > lastEvent };
  const [oldest] = await sql.rows('SELECT MIN(id) AS id FROM events');
  if (typeof oldest?.id !== 'number') return { events: [], gap: true };
  const gap = oldest.id > after + 1;
  // Ids have no holes, so an id range works as a limit without sorting the table.
  const before = Math.max(after, oldest.id - 1);
  const last = await lastWithin(sql, before, most);
  // Events from before the store kept its writes belong to the first of them.
  const rows = await sql.rows(
    `SELECT e.id, e.name, e.revision, e.kind, e.record, w.history FROM events e
      JOIN writes w ON w.number = GREATEST(e.revision, (SELECT MIN(number) FROM writes))
      WHERE e.id > $1 AND e.id <= $2 ORDER BY e.id`,
    [before, last],
  );
  return { events: rows.map(keptEvent), gap };
}

async function lastWithin(sql: Sql, before: number, most: EventLimit): Promise<number> {
  const rows = await sql.rows(
    `SELECT id, CAST(length(record) AS integer) AS characters FROM events
      WHERE id > $1 AND id <= $2 ORDER BY id`,
    [before, before + most.events],
  );
  let characters = 0;
  const tooMany = rows.findIndex((row, index) => {
    characters += Number(row.characters);
    return index > 0 && characters > most.characters;
  });
  return Number(rows.at(tooMany === -1 ? -1 : tooMany - 1)?.id ?? before);
}

function keptEvent({ id, name, revision, kind, record, history }: Row): KeptEvent {
  return {
    id: Number(id),
    history: String(history),
    name: eventName.parse(name),
    // JSON.stringify made `record`, so the whole is one line of JSON.
    data: `{"kind":"${kind}","revision":${revision},"record":${record}}`,
  };
}
