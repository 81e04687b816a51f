import type { Day } from '../../domain/day';
import { FitText } from '../../ui/wall/FitText';
import { sizeOf, type WallRoom } from '../../ui/wall/wall-room';
import type { FeedFilter } from './feed-filter';
import { emptyWords } from './wall-headings';

interface WallEmptyFeedProps {
  readonly filter: FeedFilter;
  readonly scope: readonly string[];
  readonly today: Day;
  readonly covered: boolean;
  readonly room: WallRoom;
}

export function WallEmptyFeed({ filter, scope, today, covered, room }: WallEmptyFeedProps) {
  const { heading, why } = emptyWords(filter, scope, today, covered);
  const { width, must } = room;
  return (
    <div className="grid h-full content-center gap-[0.5em] text-balance text-must">
      <h2 className="text-news">
        <FitText texts={heading} width={width} lines={3} size={must * sizeOf.news} weight={700} />
      </h2>
      {why.length > 0 ? (
        <p className="text-ink-2">
          <FitText texts={why} width={width} lines={3} size={must} />
        </p>
      ) : null}
    </div>
  );
}
