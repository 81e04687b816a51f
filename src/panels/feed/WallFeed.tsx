import { useMemo } from 'react';
import type { Day } from '../../domain/day';
import type { Directory } from '../../domain/directory';
import type { Statement } from '../../domain/records';
import { textWidth } from '../../ui/text-width';
import type { WallRoom } from '../../ui/wall/wall-room';
import type { FeedFilter } from './feed-filter';
import { WallItem } from './WallItem';
import { headings } from './wall-headings';
import { wallPlan } from './wall-plan';
import { weights } from './wall-set';
import { wallStatement } from './wall-statement';

interface WallFeedProps {
  readonly feed: readonly Statement[];
  readonly filter: FeedFilter;
  readonly scope: readonly string[];
  readonly directory: Directory;
  readonly today: Day;
  /** For words for days; null if the period has several years. */
  readonly readerYear: Day | null;
  readonly room: WallRoom;
}

/** More than any screen has space for. */
const maxStatements = 20;

export function WallFeed({
  feed,
  filter,
  scope,
  directory,
  today,
  readerYear,
  room,
}: WallFeedProps) {
  const plan = useMemo(() => {
    const newest = feed
      .slice(0, maxStatements)
      .map((one) => wallStatement(one, directory, today, readerYear));
    return wallPlan(headings(feed, filter, scope, { today, readerYear }), newest, room, textWidth);
  }, [feed, filter, scope, directory, today, readerYear, room]);
  return (
    <>
      <h2 className="text-balance text-must" style={{ fontWeight: weights.heading }}>
        {plan.heading}
      </h2>
      <ol>
        {plan.statements.map((set) => (
          <WallItem key={set.statement.id} set={set} gap={plan.gap} least={room.least} />
        ))}
      </ol>
    </>
  );
}
