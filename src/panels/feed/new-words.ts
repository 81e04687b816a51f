import type { Day } from '../../domain/day';
import type { Statement } from '../../domain/records';
import { integer } from '../../format/bound';
import { unseenDays } from './arrivals';
import { type FeedReading, heldBack } from './reading';

/**
 * Of statements that came in but were not on the screen: held back while the reader is further
 * down, or of an earlier day and so further down themselves. Empty if there are none.
 */
export function newWords(
  reading: FeedReading,
  unseen: readonly Statement[],
  asOf: Day | null,
): string {
  const { changed } = heldBack(reading);
  return [
    ...(unseen.length > 0
      ? [`${integer(unseen.length)} new${unseenDays(unseen, reading.latest, asOf)}`]
      : []),
    ...(changed > 0 ? [`${integer(changed)} changed`] : []),
  ].join(', ');
}
