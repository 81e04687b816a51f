import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Directory } from '../../domain/directory';
import type { Statement } from '../../domain/records';
import { dayRangeWords, monthYear, weekdayMonthDay } from '../../format/day';
import { Button } from '../../ui/Button';
import { StatementItem } from './StatementItem';

interface StatementListProps {
  readonly statements: readonly Statement[];
  readonly total: number;
  readonly directory: Directory;
  readonly chosen: string | null;
  readonly busy: boolean;
  readonly hasMore: boolean;
  /** Whether more is fetched by scrolling; not after a page that was refused. */
  readonly rolls: boolean;
  readonly onMore: () => void;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

/** The heading over a statement: its day, its month where only that is known, or its range. */
function headingOf({ saidOn, datePrecision }: Statement): string {
  if (saidOn.start === saidOn.end) return weekdayMonthDay(saidOn.end);
  return datePrecision === 4 ? monthYear(saidOn.start) : dayRangeWords(saidOn);
}

/** The rolling feed: newest first, Page Down and Page Up go from one statement to the next. */
export function StatementList(props: StatementListProps) {
  const { statements, total, directory, chosen, busy, hasMore, rolls, onMore } = props;
  const end = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = end.current;
    if (!element || !hasMore || !rolls || busy) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) onMore();
      },
      { rootMargin: '300px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [hasMore, rolls, busy, onMore]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key !== 'PageDown' && event.key !== 'PageUp') return;
    const articles = [...event.currentTarget.querySelectorAll('article')];
    const from = articles.findIndex((article) => article.contains(document.activeElement));
    const next = articles[from + (event.key === 'PageDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <div className="print-open relative min-h-0 grow lg:overflow-y-auto">
      <div
        role="feed"
        aria-busy={busy}
        aria-label="Threat statements, newest first"
        onKeyDown={onKeyDown}
      >
        {statements.map((statement, position) => {
          const heading = headingOf(statement);
          const before = statements[position - 1];
          return (
            <StatementItem
              key={statement.id}
              statement={statement}
              directory={directory}
              position={position + 1}
              total={total}
              heading={before && headingOf(before) === heading ? null : heading}
              chosen={statement.id === chosen}
              onChoose={() => props.onChoose(statement.id)}
              onOpen={() => props.onOpen(statement.id)}
            />
          );
        })}
      </div>
      <div ref={end} className="py-3 text-center text-ink-2 text-small">
        {hasMore ? (
          <Button onClick={onMore} disabled={busy}>
            {busy ? 'Loading …' : 'Load more'}
          </Button>
        ) : (
          `All ${total} shown`
        )}
      </div>
    </div>
  );
}
