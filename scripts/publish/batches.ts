import type { Outgoing } from './outgoing';

/** More than one only if each names the others, directly or through others. */
export type WriteBatch = readonly [Outgoing, ...Outgoing[]];

/**
 * Orders the records so that each comes after those that it names and after its previous version;
 * otherwise they stay in order. Attacks that name each other as possible overlaps become one batch.
 * These are the strongly connected components of the references, by Tarjan's algorithm, which
 * yields them in this order. Not recursive, because a chain of references can be as long as the
 * file.
 */
export function inBatches(records: readonly Outgoing[]): WriteBatch[] {
  const places = new Map(
    records.map(({ kind, id, version }, at) => [`${kind} ${id} ${version}`, at]),
  );
  const needs = records.map(({ kind, id, version, overlaps }) =>
    [`${kind} ${id} ${version - 1}`, ...overlaps.map((other) => `attack ${other} 1`)].flatMap(
      (key) => places.get(key) ?? [],
    ),
  );
  const batches: WriteBatch[] = [];
  const order = new Map<number, number>();
  const lowest: number[] = [];
  const waiting: number[] = [];
  const isWaiting = new Set<number>();
  for (const first of records.keys()) {
    const path = order.has(first) ? [] : [enter(first)];
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const { at, left } = step;
      const needed = left.pop();
      if (needed === undefined) {
        path.pop();
        const above = path.at(-1);
        if (above) lowest[above.at] = Math.min(low(above.at), low(at));
        if (low(at) === order.get(at)) close(at);
      } else if (!order.has(needed)) {
        path.push(enter(needed));
      } else if (isWaiting.has(needed)) {
        lowest[at] = Math.min(low(at), order.get(needed) ?? 0);
      }
    }
  }
  return batches;

  function low(at: number): number {
    return lowest[at] ?? 0;
  }

  function enter(at: number) {
    lowest[at] = order.size;
    order.set(at, order.size);
    waiting.push(at);
    isWaiting.add(at);
    return { at, left: (needs[at] ?? []).toReversed() };
  }

  function close(root: number): void {
    const members = waiting.splice(waiting.lastIndexOf(root)).sort((a, b) => a - b);
    for (const at of members) isWaiting.delete(at);
    const [head, ...others] = members.flatMap((at) => records[at] ?? []);
    if (head) batches.push([head, ...others]);
  }
}
