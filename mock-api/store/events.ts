import * as z from 'zod/mini';
import { written } from '../../src/api/contract';
import type { NewVersion } from './judge';
import type { Row, Sql } from './sql';
import { readPosition } from './state';
import type { EventLimit, EventSlice, KeptEvent, StoredEvent, StorePosition } from './store';

const eventName = z.enum(['attack', 'statement', 'correction']);

/** An event as JSON brings it back. */
export const storedEvent: z.ZodMiniType<StoredEvent> = z.object({
  id: z.int().check(z.positive()),
  name: eventName,
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
 * Events after the one with id `after`, within `most`. There is a gap where one that follows is no
 * longer kept, and where there never was an event `after`. What is kept was checked when it was
 * written: it is handed on as the text it is.
 */
export async function readEvents(sql: Sql, after: number, most: EventLimit): Promise<EventSlice> {
  const { lastEvent } = await readPosition(sql);
  if (after >= lastEvent) return { events: [], gap: after > lastEvent };
  const [oldest] = await sql.rows('SELECT MIN(id) AS id FROM events');
  if (typeof oldest?.id !== 'number') return { events: [], gap: true };
  const gap = oldest.id > after + 1;
  // Ids rise by 1, so a range of them is a limit, and needs no order of the whole table.
  const before = Math.max(after, oldest.id - 1);
  const last = await lastWithin(sql, before, most);
  const rows = await sql.rows(
    `SELECT id, name, revision, kind, record FROM events WHERE id > $1 AND id <= $2 ORDER BY id`,
    [before, last],
  );
  return { events: rows.map(keptEvent), gap };
}

/** Id of the last event after `before` that fits; lengths are asked for first, texts only of what fits. */
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

function keptEvent({ id, name, revision, kind, record }: Row): KeptEvent {
  return {
    id: Number(id),
    name: eventName.parse(name),
    // `kind` is a word of ours, `record` what JSON.stringify made: the whole is one line of JSON.
    data: `{"kind":"${kind}","revision":${revision},"record":${record}}`,
  };
}
