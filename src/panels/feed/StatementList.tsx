import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Day } from '../../domain/day';
import type { Directory } from '../../domain/directory';
import { integer } from '../../format/bound';
import { Button } from '../../ui/Button';
import type { ChangeView } from '../../url/use-view';
import { unseenIn } from './arrivals';
import { FeedArticle } from './FeedArticle';
import { HeldBack } from './HeldBack';
import { changesIn } from './list-changes';
import { whenOnScreen } from './list-place';
import type { FeedReading } from './reading';
import { StatementItem } from './StatementItem';
import type { Search } from './search';
import { isSingleThreat, namesOf } from './statement-words';
import { useKeptPlace } from './use-kept-place';
import { type Looked, useSeenOnScreen } from './use-unseen';

/** More than most windows show. More would slow the first view for what nobody sees yet. */
const firstPage = 12;
const nextPage = 28;

interface StatementListProps {
  readonly asOf: Day | null;
  /** The scroll container on wide windows; on narrow ones the window scrolls. */
  readonly list: RefObject<HTMLDivElement | null>;
  readonly reading: FeedReading;
  readonly search: Search;
  readonly isSearching: boolean;
  readonly directory: Directory;
  readonly chosen: string | null;
  readonly change: ChangeView;
  readonly onShow: (id?: string) => void;
  readonly looked: Looked;
}

/** Keys of the ARIA feed pattern. */
function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
  if (event.key !== 'PageDown' && event.key !== 'PageUp') return;
  const articles = [...event.currentTarget.querySelectorAll('article')];
  const from = articles.findIndex((article) => article.contains(document.activeElement));
  const next = articles[from + (event.key === 'PageDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

export function StatementList(props: StatementListProps) {
  const { list, asOf, reading, search, isSearching, directory, chosen, change, onShow, looked } =
    props;
  const { shown, arrived, line } = reading;
  const { limit, more, reach, end } = useLimit(reading.choice.filter, shown.length);
  useKeptPlace(list);
  const { since, seen, onSeen } = looked;
  const unseen = useMemo(() => unseenIn(reading, since, seen), [reading, since, seen]);
  useSeenOnScreen(list, unseen, shown, limit, onSeen);
  const outdated = useMemo(() => changesIn(shown, reading.latest), [shown, reading.latest]);
  const showUnseen = () => {
    const first = unseen[0]?.id;
    reach(reading.latest.findIndex(({ id }) => id === first) + 1);
    onShow(first);
  };
  return (
    <div ref={list} className="print-open relative min-h-0 grow lg:overflow-y-auto">
      <HeldBack asOf={asOf} reading={reading} unseen={unseen} onShow={showUnseen} />
      <div
        role="feed"
        aria-label="Threat statements, newest first"
        className="@container"
        onKeyDown={onKeyDown}
      >
        {shown.slice(0, limit).map((statement, place) => {
          const { id } = statement;
          return (
            <FeedArticle
              key={id}
              id={id}
              position={place + 1}
              total={shown.length}
              line={id === line && place > 0}
              arrives={arrived.has(id)}
              isThreat={isSingleThreat(statement)}
              chosen={id === chosen}
            >
              <StatementItem
                asOf={asOf}
                statement={statement}
                {...namesOf(statement, directory)}
                search={search}
                isSearching={isSearching}
                outdated={outdated.get(id)}
                chosen={id === chosen}
                change={change}
              />
            </FeedArticle>
          );
        })}
      </div>
      <div ref={end} className="py-3 text-center text-ink-2 text-small">
        {limit < shown.length ? (
          <Button onClick={more}>Show more</Button>
        ) : (
          `All ${integer(shown.length)} shown`
        )}
      </div>
    </div>
  );
}

function useLimit(filter: string, total: number) {
  const end = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState({ filter, limit: firstPage });
  const limit = drawn.filter === filter ? drawn.limit : firstPage;
  const hasMore = limit < total;
  useEffect(() => {
    if (!hasMore || !end.current) return;
    return whenOnScreen(
      end.current,
      () => setDrawn({ filter, limit: limit + nextPage }),
      // Loads this early only if the window scrolls, not the list.
      '300px',
    );
  }, [hasMore, filter, limit]);
  useEffect(() => {
    const drawAll = () => flushSync(() => setDrawn({ filter, limit: total }));
    window.addEventListener('beforeprint', drawAll);
    return () => window.removeEventListener('beforeprint', drawAll);
  }, [filter, total]);
  const reach = (count: number) => setDrawn({ filter, limit: Math.max(limit, count) });
  return { limit, end, reach, more: () => setDrawn({ filter, limit: limit + nextPage }) };
}
