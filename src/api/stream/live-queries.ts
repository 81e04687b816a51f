import type { QueryClient } from '@tanstack/react-query';
import { type Position, withAttackVersions, withStatementVersions } from '../../domain/merge';
import type { Attack, Statement } from '../../domain/records';
import { type AllStatements, attackColumnsQuery, statementsQuery } from '../queries';
import { arrivals, withAttacks, withStatements } from './arrivals';
import type { LiveDeps } from './live-deps';
import { type LiveQuery, liveQuery } from './live-query';

/** Every attack that counts, kept up by the stream. */
export function attacksOf(client: QueryClient, deps: LiveDeps): LiveQuery<Attack> {
  const { queryKey } = attackColumnsQuery;
  return liveQuery({
    client,
    deps,
    queryKey,
    read: () => client.getQueryData(queryKey),
    write: (columns) => client.setQueryData(queryKey, columns),
    join: withAttackVersions,
    arrived: (came) => arrivals.set(withAttacks(arrivals.get(), came)),
  });
}

/** Every statement, kept up by the stream. */
export function statementsOf(client: QueryClient, deps: LiveDeps): LiveQuery<Statement> {
  const { queryKey } = statementsQuery;
  return liveQuery({
    client,
    deps,
    queryKey,
    read: () => client.getQueryData(queryKey),
    write: (all) => client.setQueryData(queryKey, all),
    join: (all: AllStatements, came: readonly Statement[], { lastEvent }: Position) => {
      const statements = withStatementVersions(all.statements, came);
      return statements === all.statements ? all : { statements, lastEvent };
    },
    arrived: (came) => arrivals.set(withStatements(arrivals.get(), came)),
  });
}
