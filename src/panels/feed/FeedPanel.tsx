import { useQuery } from '@tanstack/react-query';
import { memo, Suspense, useMemo } from 'react';
import { answerOf } from '../../api/answer';
import { statementColumnsQuery, statementsQuery } from '../../api/queries';
import { useAskAgain } from '../../api/use-ask-again';
import { quantity } from '../../format/bound';
import { ageWords } from '../../format/countdown';
import { Announcer } from '../../ui/Announcer';
import { HoldHeight } from '../../ui/HoldHeight';
import { lazyComponent } from '../../ui/lazy-component';
import { OldAnswer } from '../../ui/OldAnswer';
import { Panel } from '../../ui/Panel';
import { Waiting } from '../../ui/Waiting';
import type { ViewState } from '../../url/view-state';
import { FeedFilters } from './FeedFilters';
import { FeedScope } from './FeedScope';
import { noneFound, nothingToFind } from './feed-filter';
import { StatementList } from './StatementList';
import { ThreatFinding } from './ThreatFinding';
import { useFeed } from './use-feed';
import { useHeld } from './use-held';

const EmptyFeed = lazyComponent(async () => (await import('./EmptyFeed')).EmptyFeed, 'ahead');

const newStatements = (count: number) => quantity(count, 'new statement');

export const FeedPanel = memo(function FeedPanel({ state }: { readonly state: ViewState }) {
  const { view, steady, directory, change } = state;
  const askAgain = useAskAgain();
  const answer = answerOf(useQuery(statementsQuery));
  const columns = useQuery(statementColumnsQuery).data;
  const feed = useFeed(state, answer.kind === 'here' ? answer.data.statements : null);
  const { reading, options } = feed;
  const total = reading.shown.length;
  // The finding is above the list; a change of its height would move the text being read.
  const finding = useHeld(
    useMemo(() => ({ state, columns }), [state, columns]),
    feed.held,
  );
  const byReader = reading.changedBy === 'reader' && !steady;

  return (
    <Panel
      title="Threat statements"
      aside={<FeedScope state={state} />}
      className="flex min-h-[24rem] flex-col lg:absolute lg:inset-0"
    >
      <HoldHeight hold={steady}>
        {finding.columns ? (
          <ThreatFinding state={finding.state} columns={finding.columns} />
        ) : (
          <div className="min-h-18" />
        )}
      </HoldHeight>
      <FeedFilters state={state} {...options} />
      {answer.kind === 'waiting' ? (
        <Waiting what="statements" failure={answer.failure} onRetry={askAgain} className="grow" />
      ) : feed.search === null ? (
        <Waiting what="code" failure={null} onRetry={askAgain} className="grow" />
      ) : (
        <>
          <OldAnswer failure={answer.failure} answeredAt={answer.answeredAt} words={ageWords} />
          <p
            role="status"
            // New data is announced by the Announcer below, in batches.
            aria-live={byReader ? 'polite' : 'off'}
            className="border-line border-b pb-1 text-ink-2 text-small"
          >
            {feed.search.isBlank ? `${nothingToFind(view.q)} ` : ''}
            {total === 0
              ? `${noneFound(feed.filter)}.`
              : `${quantity(total, 'statement')}, newest first`}
          </p>
          <Announcer total={reading.arrivals} words={newStatements} />
          {total === 0 ? (
            <Suspense>
              <EmptyFeed
                filter={feed.filter}
                onRecord={feed.onRecord}
                search={feed.search}
                change={change}
              />
            </Suspense>
          ) : (
            <StatementList
              asOf={state.dataset.asOf}
              list={feed.list}
              reading={reading}
              search={feed.search}
              directory={directory}
              chosen={view.statement}
              change={change}
              onShow={feed.show}
              looked={feed.looked}
            />
          )}
        </>
      )}
    </Panel>
  );
});
