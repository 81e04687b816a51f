import { type AttackColumns, at } from './columns';

/** The columns with at most `most` attacks, but never fewer than its least, in each record without an upper bound. */
export function withSeveralAtMost(all: AttackColumns, most: number): AttackColumns {
  const { columns } = all;
  const high = Int32Array.from(columns.high, (top, row) =>
    top < 0 ? Math.max(at(columns.low, row), most) : top,
  );
  return { ...all, columns: { ...columns, high } };
}
