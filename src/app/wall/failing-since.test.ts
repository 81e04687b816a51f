import { QueryClient } from '@tanstack/react-query';
import { beforeEach, expect, test } from 'vitest';
import { stamped } from '../../api/answered-at';
import { attackColumnsQuery, statementsQuery } from '../../api/queries';
import { reportAttacks } from '../../domain/testing/report';
import { failingSince } from './failing-since';

let client: QueryClient;

beforeEach(() => {
  client = new QueryClient({ defaultOptions: { queries: { structuralSharing: false } } });
  client.setQueryData(attackColumnsQuery.queryKey, stamped({ ...reportAttacks }, 20));
  client.setQueryData(statementsQuery.queryKey, stamped({ statements: [], revision: 0 }, 30));
});

const failing = async (queryKey: readonly string[], retry: boolean) => {
  const queryFn = async () => {
    throw new Error('503');
  };
  const asking = client.fetchQuery({ queryKey, queryFn, retry, retryDelay: 1e9 });
  if (retry) void asking.catch(() => {});
  else await asking.catch(() => {});
};

test('answers that arrived and are not being refetched do not count', () => {
  expect(failingSince(client)).toBeNull();
  client.clear();
  expect(failingSince(client)).toBeNull();
});

test('one that is refused is as old as it is', async () => {
  await failing(statementsQuery.queryKey, false);
  expect(failingSince(client)).toBe(30);
  await failing(attackColumnsQuery.queryKey, false);
  expect(failingSince(client)).toBe(20);
});

test('a query that fails repeatedly counts', async () => {
  await failing(statementsQuery.queryKey, true);
  await expect.poll(() => failingSince(client)).toBe(30);
});

test('until it comes', async () => {
  await failing(statementsQuery.queryKey, false);
  const queryFn = async () => ({ statements: [], revision: 1 });
  await client.fetchQuery({ queryKey: statementsQuery.queryKey, queryFn });
  expect(failingSince(client)).toBeNull();
});
