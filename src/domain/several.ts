import { type AttackColumns, at } from './columns';

/**
 * Counts a record without an upper bound as at most `most` attacks, but never fewer than its `low`.
 */
export function withSeveralAtMost(all: AttackColumns, most: number): AttackColumns {
  const { columns } = all;
  const high = Int32Array.from(columns.high, (top, row) =>
    top < 0 ? Math.max(at(columns.low, row), most) : top,
  );
  return { ...all, columns: { ...columns, high } };
}
