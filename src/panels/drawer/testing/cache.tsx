import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { attackHistoryQuery } from '../../../api/histories';
import { type AllStatements, attackColumnsQuery, statementsQuery } from '../../../api/queries';
import { withAttackVersions } from '../../../domain/merge';
import type { Attack } from '../../../domain/records';
import { attackColumns } from '../../../domain/testing/columns';
import { attackVersions } from '../attack-rows';

interface Cached {
  readonly attacks?: readonly Attack[];
  readonly statements?: AllStatements['statements'];
}

export function renderOver(
  { attacks = [], statements = [] }: Cached,
  ids: readonly (readonly string[])[],
  what: ReactNode,
) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const position = { revision: 1 };
  const columns = withAttackVersions(attackColumns([]), attacks, position);
  client.setQueryData(attackColumnsQuery.queryKey, columns);
  client.setQueryData(statementsQuery.queryKey, { statements, revision: 0 });
  for (const some of ids) {
    const found = attacks.filter(({ id }) => some.includes(id));
    client.setQueryData(attackHistoryQuery(some, attackVersions(columns, some)).queryKey, [
      ...found,
    ]);
  }
  const over = (content: ReactNode) => (
    <QueryClientProvider client={client}>{content}</QueryClientProvider>
  );
  const { rerender } = render(over(what));
  return { client, show: (next: ReactNode) => rerender(over(next)) };
}
