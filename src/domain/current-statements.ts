import type { Day } from './day';
import { bySaidAndReceipt } from './record-order';
import type { Statement } from './records';
import { isCurrentOn } from './versions';

// Sorts each list only once, because the page asks for every day it steps through.
const ordered = new WeakMap<readonly Statement[], readonly Statement[]>();

export function currentStatements(
  versions: readonly Statement[],
  today: Day,
): readonly Statement[] {
  const all = ordered.get(versions) ?? [...versions].sort((a, b) => bySaidAndReceipt(b, a));
  ordered.set(versions, all);
  return all.filter((one) => isCurrentOn(one, today));
}
