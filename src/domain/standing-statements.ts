import { compareText } from './compare';
import type { Day } from './day';
import type { Statement } from './records';
import { stood } from './versions';

/** Each list in order: put into order once, however many days are stepped through. */
const ordered = new WeakMap<readonly Statement[], readonly Statement[]>();

/**
 * The statements that stood on `today`, each as it was known then, newest first: by first day, then by
 * last day. One that may be old does not stand above what is known to be recent.
 */
export function standingOn(versions: readonly Statement[], today: Day): readonly Statement[] {
  const all = ordered.get(versions) ?? [...versions].sort(newestFirst);
  ordered.set(versions, all);
  return all.filter((one) => stood(one, today));
}

function newestFirst(a: Statement, b: Statement): number {
  return (
    compareText(b.saidOn.start, a.saidOn.start) ||
    compareText(b.saidOn.end, a.saidOn.end) ||
    compareText(a.id, b.id)
  );
}
