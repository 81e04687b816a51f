import type { Page } from '../../src/api/contract';
import { decodeCursor, encodeCursor, listName } from '../http/cursor';
import type { Position, Slice } from '../store/store';

/**
 * One page of the list at `path`: reads the cursor, asks for the slice after it, and writes the
 * cursor of the next page. Throws a problem where the cursor belongs to another list.
 */
export async function answerPage<
  Query extends { readonly limit: number; readonly cursor: string | null },
  Item,
>(
  path: string,
  query: Query,
  ask: (query: Query & { readonly after: Position | null }) => Promise<Slice<Item>>,
): Promise<Page<Item>> {
  const { limit: _, cursor, ...filters } = query;
  const list = listName(path, filters);
  const after = cursor === null ? null : decodeCursor(list, cursor);
  const { items, next, total } = await ask({ ...query, after });
  return { items, nextCursor: next === null ? null : encodeCursor(list, next), total };
}
