import { useMemo } from 'react';
import { integer } from '../../format/bound';
import { Button } from '../../ui/Button';
import { type FeedReading, heldBack } from './reading';

interface HeldBackProps {
  readonly reading: FeedReading;
  readonly onShowNew: () => void;
}

/**
 * A button that shows the statements held back while the reader is further down. Has no height, so it moves
 * nothing.
 */
export function HeldBack({ reading, onShowNew }: HeldBackProps) {
  const { fresh, changed } = useMemo(() => heldBack(reading), [reading]);
  const words = [
    ...(fresh > 0 ? [`${integer(fresh)} new`] : []),
    ...(changed > 0 ? [`${integer(changed)} changed`] : []),
  ].join(', ');
  return (
    <div className="no-print sticky top-0 z-20 flex h-0 items-start justify-end">
      {words ? (
        <Button className="mt-1 mr-1 shrink-0 bg-ground font-semibold" onClick={onShowNew}>
          {words}
        </Button>
      ) : null}
    </div>
  );
}
