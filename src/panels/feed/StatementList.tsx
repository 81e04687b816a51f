import { type KeyboardEvent, type RefObject, useMemo } from 'react';
import type { Day } from '../../domain/day';
import type { Directory } from '../../domain/directory';
import type { Statement } from '../../domain/records';
import { integer } from '../../format/bound';
import { Button } from '../../ui/Button';
import type { ChangeView } from '../../url/use-view';
import { FeedArticle } from './FeedArticle';
import { changesIn } from './list-changes';
import type { FeedReading } from './reading';
import { StatementItem } from './StatementItem';
import type { Search } from './search';
import { isSingleThreat, namesOf } from './statement-words';
import { useKeptPlace } from './use-kept-place';
import type { ListLimit } from './use-limit';
import { useSeenOnScreen } from './use-unseen';

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
  readonly limit: ListLimit;
  readonly unseen: readonly Statement[];
  readonly onSeen: (id: string) => void;
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
  const { list, asOf, reading, search, isSearching, directory, chosen, change } = props;
  const { limit, more, end } = props.limit;
  const { shown, arrived, line } = reading;
  useKeptPlace(list);
  useSeenOnScreen(list, props.unseen, shown, limit, props.onSeen);
  const outdated = useMemo(() => changesIn(shown, reading.latest), [shown, reading.latest]);
  return (
    <div ref={list} className="print-open relative min-h-0 grow lg:overflow-y-auto">
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
