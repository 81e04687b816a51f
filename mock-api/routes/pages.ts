import type { Page } from '../../src/api/contract';
import { type Cursor, decodeCursor, encodeCursor, listName } from '../http/cursor';
import { ProblemError } from '../http/problem';
import type { Position, Slice, Store, WritePlace } from '../store/store';

interface PageQuery {
  readonly limit: number;
  readonly cursor: string | null;
  readonly versions: 'current' | 'all';
  readonly at: string | null;
  readonly since: string | null;
}

interface PageRequest {
  readonly allVersions: boolean;
  readonly after: Position | null;
  readonly at: number | null;
  readonly since: number | null;
}

/**
 * Later pages show the store as it was for the first page, so no record is repeated or missed.
 * Throws a problem: 400 if the cursor belongs to another list, 410 if this store has no such write.
 */
export async function answerPage<Query extends PageQuery, Item>(
  path: string,
  query: Query,
  store: Pick<Store, 'heldAt'>,
  ask: (query: Omit<Query, 'at' | 'since'> & PageRequest) => Promise<Slice<Item>>,
): Promise<Page<Item>> {
  const { limit: _, cursor, ...filters } = query;
  const list = listName(path, filters);
  const from: Cursor | null = cursor === null ? null : decodeCursor(list, cursor);
  const allVersions = query.versions === 'all';
  const since = await numberOf(store, 'since', placeIn(query.since));
  const at = await numberOf(store, from ? 'cursor' : 'at', from?.place ?? placeIn(query.at));
  const after = from?.position ?? null;
  const { items, next, total, position } = await ask({ ...query, allVersions, after, at, since });
  const { revision, history } = position;
  const place = { history, number: revision };
  return {
    items,
    nextCursor: next === null ? null : encodeCursor(list, { position: next, place }),
    total,
    revision,
    history,
  };
}

export function placeIn(text: string | null): WritePlace | null {
  if (text === null) return null;
  const [history = '', number = ''] = text.split('.');
  return { history, number: Number(number) };
}

export async function numberOf(
  store: Pick<Store, 'heldAt'>,
  parameter: 'at' | 'since' | 'cursor' | 'after' | 'to',
  place: WritePlace | null,
): Promise<number | null> {
  if (place === null) return null;
  if ((await store.heldAt(place)) !== null) return place.number;
  throw new ProblemError(
    410,
    parameter === 'cursor'
      ? 'The records changed after the first page of this list: the store was restored from a backup or created again. Start again without cursor.'
      : `This server has no write ${place.history}.${place.number}: its store was restored from a backup or created again, or it is another server.`,
    { parameter },
  );
}
