import { storedEvent } from '../store/events';
import type { Store, StoredEvent } from '../store/store';

export async function keptEvents(
  store: Store,
  after: number,
  events = 10,
): Promise<{ events: StoredEvent[]; gap: boolean }> {
  const slice = await store.eventsAfter(after, { events, characters: 10_000_000 });
  const read = slice.events.map(({ id, name, data }) =>
    storedEvent.parse({ id, name, data: JSON.parse(data) }),
  );
  return { events: read, gap: slice.gap };
}
