import type { Sql } from './sql';
import type { StorePosition } from './store';

/** As of this transaction. */
export async function readPosition(sql: Sql): Promise<StorePosition> {
  const [state] = await sql.rows('SELECT revision, last_event FROM store_state');
  return { revision: Number(state?.revision), lastEvent: Number(state?.last_event) };
}

/** Adds 1 to the revision and `events` to the last event. */
export async function raisePosition(sql: Sql, events: number): Promise<StorePosition> {
  const { revision, lastEvent } = await readPosition(sql);
  const raised = { revision: revision + 1, lastEvent: lastEvent + events };
  await sql.run('UPDATE store_state SET revision = $1, last_event = $2', [
    raised.revision,
    raised.lastEvent,
  ]);
  return raised;
}
