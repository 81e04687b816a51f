import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { memo, useCallback, useMemo } from 'react';
import { answerOf } from '../../api/answer';
import { statementColumnsQuery, statementsQuery } from '../../api/queries';
import { useAskAgain } from '../../api/use-ask-again';
import { at } from '../../domain/columns';
import { dayNumber } from '../../domain/day';
import { nameIn } from '../../domain/directory';
import { quantity } from '../../format/bound';
import { ageWords } from '../../format/countdown';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { OldAnswer } from '../../ui/OldAnswer';
import { Panel } from '../../ui/Panel';
import { Waiting } from '../../ui/Waiting';
import type { ViewState } from '../../url/view-state';
import { FeedFilters } from './FeedFilters';
import { feedFilter } from './feed-filter';
import { StatementList } from './StatementList';
import { ThreatFinding } from './ThreatFinding';

/** Threat statements: the rolling feed, narrowed by the page's period and group and by its own filters. */
export const FeedPanel = memo(function FeedPanel({ state }: { readonly state: ViewState }) {
  const { dataset, view, today, change, directory } = state;
  const askAgain = useAskAgain();
  const filter = useMemo(() => feedFilter(view, today), [view, today]);
  const pages = useInfiniteQuery(statementsQuery(dataset.revision, filter));
  const columns = useQuery(statementColumnsQuery(dataset.revision)).data;
  const { organisations, deadlines } = useMemo(() => {
    const [spoken, named] = [new Set<string>(), new Set<string>()];
    for (let row = 0; columns && row < columns.rows; row += 1) {
      if (at(columns.columns.knownOn, row) > dayNumber(today)) continue;
      const organisation = columns.dictionaries.organisation[at(columns.columns.organisation, row)];
      const deadline = columns.dictionaries.deadline[at(columns.columns.deadline, row)];
      if (organisation) spoken.add(organisation);
      if (deadline) named.add(deadline);
    }
    return { organisations: [...spoken], deadlines: [...named] };
  }, [columns, today]);

  const answer = answerOf(pages);
  const statements = useMemo(
    () => pages.data?.pages.flatMap(({ items }) => items) ?? [],
    [pages.data],
  );
  const total = pages.data?.pages[0]?.total ?? 0;
  const { fetchNextPage } = pages;
  const onMore = useCallback(() => void fetchNextPage(), [fetchNextPage]);
  const { kind, organisation, target, deadline, q, group, from, to } = view;
  const isFiltered = Boolean(
    kind || organisation || target || deadline || q || group || from || to,
  );
  const clear = () =>
    change({
      kind: null,
      organisation: null,
      target: null,
      deadline: null,
      q: '',
      group: null,
      from: null,
      to: null,
    });

  return (
    <Panel
      title="Threat statements"
      aside={<FeedScope state={state} />}
      className="flex min-h-[24rem] flex-col lg:absolute lg:inset-0"
    >
      {columns ? <ThreatFinding state={state} columns={columns} /> : <div className="min-h-18" />}
      <FeedFilters state={state} organisations={organisations} deadlines={deadlines} />
      {answer.kind === 'waiting' ? (
        <Waiting what="statements" failure={answer.failure} onRetry={askAgain} className="grow" />
      ) : (
        <>
          <OldAnswer failure={answer.failure} answeredAt={answer.answeredAt} words={ageWords} />
          <p role="status" className="border-line border-b pb-1 text-ink-2 text-small">
            {answer.outdated ? 'Searching …' : `${quantity(total, 'statement')}, newest first`}
          </p>
          {total === 0 ? (
            <EmptyState>
              {isFiltered ? (
                <>
                  <p className="mb-2">No statement on record matches these filters.</p>
                  <Button onClick={clear}>Clear all filters and the period</Button>
                </>
              ) : (
                <p>No statement was known by this day.</p>
              )}
            </EmptyState>
          ) : (
            <StatementList
              statements={statements}
              total={total}
              directory={directory}
              chosen={view.statement}
              busy={pages.isFetchingNextPage}
              hasMore={pages.hasNextPage}
              rolls={!pages.isFetchNextPageError}
              onMore={onMore}
              onChoose={(id) => change({ statement: view.statement === id ? null : id })}
              onOpen={(id) => change({ open: { kind: 'statement', id } })}
            />
          )}
        </>
      )}
    </Panel>
  );
});

/** Which of the page's filters reach the feed, and which do not. */
function FeedScope({ state: { view, directory } }: { readonly state: ViewState }) {
  const only = view.organisation ?? view.group;
  const group = only ? `Of ${nameIn(directory.actors, only)} only. ` : '';
  const governorate = view.governorate
    ? 'The governorate filter does not apply to statements.'
    : '';
  return <>{group + governorate || 'A selection, not a complete record.'}</>;
}
