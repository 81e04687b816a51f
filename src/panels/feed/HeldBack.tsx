import { useMemo } from 'react';
import type { Day } from '../../domain/day';
import type { Statement } from '../../domain/records';
import { integer } from '../../format/bound';
import { Button } from '../../ui/Button';
import { unseenDays } from './arrivals';
import { type FeedReading, heldBack } from './reading';

interface HeldBackProps {
  readonly asOf: Day | null;
  readonly reading: FeedReading;
  readonly unseen: readonly Statement[];
  readonly onShow: () => void;
}

/**
 * For statements that came in but were not on the screen: held back while the reader is further
 * down, or of an earlier day and so further down themselves. Has no height, so it moves nothing.
 */
export function HeldBack({ asOf, reading, unseen, onShow }: HeldBackProps) {
  const { changed } = useMemo(() => heldBack(reading), [reading]);
  const words = [
    ...(unseen.length > 0
      ? [`${integer(unseen.length)} new${unseenDays(unseen, reading.latest, asOf)}`]
      : []),
    ...(changed > 0 ? [`${integer(changed)} changed`] : []),
  ].join(', ');
  return (
    <div className="no-print sticky top-0 z-20 flex h-0 items-start justify-end">
      {words ? (
        <Button className="mt-1 mr-1 shrink-0 bg-ground font-semibold" onClick={onShow}>
          {words}
        </Button>
      ) : null}
    </div>
  );
}
