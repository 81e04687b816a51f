import type { Day } from './day';
import { bySaidAndReceipt } from './record-order';
import type { Statement } from './records';
import { stood } from './versions';

/** Each list in order: put into order once, however many days are stepped through. */
const ordered = new WeakMap<readonly Statement[], readonly Statement[]>();

/**
 * The statements that stood on `today`, each as it was known then, newest first: of the same days the one that
 * was received last.
 */
export function standingOn(versions: readonly Statement[], today: Day): readonly Statement[] {
  const all = ordered.get(versions) ?? [...versions].sort((a, b) => bySaidAndReceipt(b, a));
  ordered.set(versions, all);
  return all.filter((one) => stood(one, today));
}
