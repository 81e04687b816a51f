import { useQuery } from '@tanstack/react-query';
import { memo, Suspense, useMemo, useState } from 'react';
import { answerOf } from '../../api/answer';
import { statementsQuery } from '../../api/queries';
import { useAskAgain } from '../../api/use-ask-again';
import type { Statement } from '../../domain/records';
import { attackFilterOf, periodOf } from '../../domain/view';
import { integer, quantity } from '../../format/bound';
import { ageWords } from '../../format/countdown';
import { expectedYear } from '../../format/day';
import { Announcer } from '../../ui/Announcer';
import { Button } from '../../ui/Button';
import { lazyComponent } from '../../ui/lazy-component';
import { OldAnswer } from '../../ui/OldAnswer';
import { Panel } from '../../ui/Panel';
import { Waiting } from '../../ui/Waiting';
import type { ViewState } from '../../url/view-state';
import { unseenIn } from './arrivals';
import { FeedScope } from './FeedScope';
import { isCovered, noneFound, nothingToFind, otherNamesWords } from './feed-filter';
import { newWords } from './new-words';
import { StatementList } from './StatementList';
import { useFeed } from './use-feed';
import { useLimit } from './use-limit';
import { useNewAttacks } from './use-new-attacks';

const FeedFilters = lazyComponent(async () => (await import('./FeedFilters')).FeedFilters, 'ahead');
const EmptyFeed = lazyComponent(async () => (await import('./EmptyFeed')).EmptyFeed, 'ahead');

function newRecords(more: readonly number[]): string {
  const [attacks = 0, statements = 0] = more;
  const words = [
    ...(attacks > 0 ? [quantity(attacks, 'new attack')] : []),
    ...(statements > 0 ? [quantity(statements, 'new statement')] : []),
  ];
  return words.join(', ');
}

/** Example: "19 counted as threats". Leaves out those that sum up several. */
function countedThreats(statements: readonly Statement[]): string {
  const threats = statements.filter(
    ({ kind, aggregate }) => kind === 'threat' && !aggregate,
  ).length;
  if (threats === 0 && statements.some(({ kind, aggregate }) => kind === 'threat' && aggregate))
    return 'none is a single threat';
  if (threats === 0)
    return statements.length === 1 ? 'not counted as a threat' : 'none counted as a threat';
  if (threats === statements.length)
    return threats === 1 ? 'counted as a threat' : 'all counted as threats';
  return `${integer(threats)} counted as ${threats === 1 ? 'a threat' : 'threats'}`;
}

interface FeedPanelProps {
  readonly state: ViewState;
}

export const FeedPanel = memo(function FeedPanel({ state }: FeedPanelProps) {
  // Only at first: a field must not disappear while the reader types in it.
  const [opensWithSearch] = useState(state.view.q !== '');
  if (!opensWithSearch) return <Feed state={state} />;
  return (
    <Suspense
      fallback={
        <Panel title="Threat statements" className={panelClass}>
          <Waiting what="code" failure={null} onRetry={() => {}} className="grow" />
        </Panel>
      }
    >
      <Feed state={state} />
    </Suspense>
  );
});

const panelClass = 'flex min-h-[24rem] flex-col lg:absolute lg:inset-0 print:static';

function Feed({ state }: FeedPanelProps) {
  const { view, isScrubbing, directory, change } = state;
  const askAgain = useAskAgain();
  const answer = answerOf(useQuery(statementsQuery));
  const feed = useFeed(state, answer.kind === 'here' ? answer.data.statements : null);
  const { reading, options } = feed;
  const total = reading.shown.length;
  const { kind, organisation, target, deadline, q } = view;
  const isFiltered = [kind, organisation, target, deadline, q || null].some((one) => one !== null);
  // Open at first if a filter is set, and kept open, so that clearing the filter does not hide the
  // fields.
  const [isOpened, setOpened] = useState(isFiltered);
  const isOpen = isOpened || isFiltered;
  const byReader = reading.changedBy === 'reader' && !isScrubbing;

  const { since, seen, onSeen } = feed.looked;
  const unseen = useMemo(() => unseenIn(reading, since, seen), [reading, since, seen]);
  const asOf = expectedYear(periodOf(view, state.dataset), state.dataset.asOf);
  const news = useMemo(() => newWords(reading, unseen, asOf), [reading, unseen, asOf]);
  const limit = useLimit(reading.choice.filter, total);
  const showNew = () => {
    const first = unseen[0]?.id;
    limit.reach(reading.latest.findIndex(({ id }) => id === first) + 1);
    feed.show(first);
  };
  const newAttacks = useNewAttacks(attackFilterOf(view, state.today));

  return (
    <Panel title="Threat statements" aside={<FeedScope state={state} />} className={panelClass}>
      <Announcer totals={[newAttacks, reading.arrivals]} words={newRecords} />
      {/* Stays on the screen of a narrow window, where the page scrolls and not the list. */}
      <div
        className={`flex flex-wrap items-baseline justify-between gap-x-3 border-line border-b bg-ground print:static ${news ? 'sticky top-0 z-20' : ''}`}
      >
        <div className="grid min-w-0 text-small *:[grid-area:1/1]">
          {answer.kind === 'here' && feed.search !== null ? (
            <p
              role="status"
              // New data is announced by the Announcer below, in batches.
              aria-live={byReader ? 'polite' : 'off'}
              className={`text-ink-2 ${news ? 'opacity-0 print:opacity-100' : ''}`}
            >
              {feed.search.isBlank ? `${nothingToFind(view.q)} ` : ''}
              {total === 0
                ? `${noneFound(feed.filter, isCovered(feed.filter, state.dataset.coverage.statements, state.today))}.`
                : `${quantity(total, 'statement')}, newest first; ${countedThreats(reading.shown)}`}
              {otherNamesWords(feed.search.otherNames)}
            </p>
          ) : null}
          {/* In place of the count: anywhere else it would cover a statement or move them all. */}
          {news ? (
            <Button look="figure" className="no-print relative font-semibold" onClick={showNew}>
              {news}
            </Button>
          ) : null}
        </div>
        <Button
          look="quiet"
          aria-expanded={isOpen}
          aria-disabled={isFiltered}
          className="no-print shrink-0 aria-disabled:cursor-default"
          onClick={isFiltered ? undefined : () => setOpened(!isOpened)}
        >
          Search, filter
        </Button>
      </div>
      {isOpen ? (
        <Suspense>
          <FeedFilters state={state} {...options} />
        </Suspense>
      ) : null}
      {answer.kind === 'waiting' ? (
        <Waiting what="statements" failure={answer.failure} onRetry={askAgain} className="grow" />
      ) : feed.search === null ? (
        <Waiting what="code" failure={null} onRetry={askAgain} className="grow" />
      ) : (
        <>
          <OldAnswer failure={answer.failure} answeredAt={answer.answeredAt} words={ageWords} />
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
              asOf={asOf}
              list={feed.list}
              reading={reading}
              search={feed.search}
              isSearching={feed.filter.q !== ''}
              directory={directory}
              chosen={view.statement}
              change={change}
              limit={limit}
              unseen={unseen}
              onSeen={onSeen}
            />
          )}
        </>
      )}
    </Panel>
  );
}
