import { useQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { answerOf } from '../../api/answer';
import { statementsQuery } from '../../api/queries';
import { currentStatements } from '../../domain/current-statements';
import type { Statement } from '../../domain/records';
import { periodOf } from '../../domain/view';
import { expectedYear } from '../../format/day';
import type { WallRoom } from '../../ui/wall/wall-room';
import type { ViewState } from '../../url/view-state';
import { feedFilter, isCovered } from './feed-filter';
import { feedOf } from './feed-model';
import { useSearch } from './use-search';
import { WallEmptyFeed } from './WallEmptyFeed';
import { WallFeed } from './WallFeed';
import { scopeWords } from './wall-headings';

interface WallThreatsProps {
  readonly state: ViewState;
  readonly room: WallRoom;
}

export const WallThreats = memo(function WallThreats({ state, room }: WallThreatsProps) {
  const answer = answerOf(useQuery(statementsQuery));
  if (answer.kind === 'here') {
    return <Known state={state} room={room} statements={answer.data.statements} />;
  }
  return <WallLoading failure={answer.failure} />;
});

function WallLoading({ failure }: { readonly failure: string | null }) {
  return (
    <div role="status" className="text-must">
      <h2 className="font-bold">{failure ?? 'Loading the statements.'}</h2>
      {failure ? <p className="text-ink-2">Retrying automatically.</p> : null}
    </div>
  );
}

interface KnownProps extends WallThreatsProps {
  readonly statements: readonly Statement[];
}

function Known({ state, room, statements }: KnownProps) {
  const { dataset, view, today, directory } = state;
  const filter = useMemo(() => feedFilter(view), [view]);
  const search = useSearch(filter.q, directory.actors);
  const feed = useMemo(
    () => search && feedOf(currentStatements(statements, today), filter, search),
    [statements, today, filter, search],
  );
  const scope = useMemo(() => scopeWords(filter, directory), [filter, directory]);
  const shown = { filter, scope, today, room };
  if (feed === null) return <WallLoading failure={null} />;
  return feed.length === 0 ? (
    <WallEmptyFeed
      {...shown}
      covered={isCovered(filter, state.dataset.coverage.statements, today)}
    />
  ) : (
    <WallFeed
      {...shown}
      feed={feed}
      directory={directory}
      readerYear={expectedYear(periodOf(view, dataset), dataset.asOf)}
    />
  );
}
