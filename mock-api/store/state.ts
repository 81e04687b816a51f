import type { Sql } from './sql';
import type { StorePosition } from './store';

/** How far the store was at the moment of the transaction. */
export async function readPosition(sql: Sql): Promise<StorePosition> {
  const [state] = await sql.rows('SELECT revision, last_event FROM store_state');
  return { revision: Number(state?.revision), lastEvent: Number(state?.last_event) };
}

/** Raises the revision by 1 and the last event by `events`. */
export async function raisePosition(sql: Sql, events: number): Promise<StorePosition> {
  const { revision, lastEvent } = await readPosition(sql);
  const raised = { revision: revision + 1, lastEvent: lastEvent + events };
  await sql.run('UPDATE store_state SET revision = $1, last_event = $2', [
    raised.revision,
    raised.lastEvent,
  ]);
  return raised;
}
