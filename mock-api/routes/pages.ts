import type { Page } from '../../src/api/contract';
import { decodeCursor, encodeCursor, listName } from '../http/cursor';
import type { Position, Slice } from '../store/store';

interface PageQuery {
  readonly limit: number;
  readonly cursor: string | null;
  readonly versions: 'standing' | 'all';
}

interface PageRequest {
  readonly allVersions: boolean;
  readonly after: Position | null;
}

/** One page of the list at `path`. Throws a problem (400) if the cursor belongs to another list. */
export async function answerPage<Query extends PageQuery, Item>(
  path: string,
  query: Query,
  ask: (query: Query & PageRequest) => Promise<Slice<Item>>,
): Promise<Page<Item>> {
  const { limit: _, cursor, ...filters } = query;
  const list = listName(path, filters);
  const after = cursor === null ? null : decodeCursor(list, cursor);
  const allVersions = query.versions === 'all';
  const { items, next, total, lastEvent } = await ask({ ...query, allVersions, after });
  return {
    items,
    nextCursor: next === null ? null : encodeCursor(list, next),
    total,
    lastEvent,
  };
}
