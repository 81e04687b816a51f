import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { reportAttacks } from '../domain/testing/report';
import { answeredAt, stamped } from './answered-at';
import { attackColumnsQuery } from './queries';
import { useAttackColumns } from './use-attack-columns';

test('every panel gets the same capped columns, as old as the answer; without a cap, the answer itself', () => {
  const client = new QueryClient();
  const answer = stamped({ ...reportAttacks }, 20);
  client.setQueryData(attackColumnsQuery.queryKey, answer);
  const { result } = renderHook(
    () => ({
      first: useAttackColumns({ several: 3 }).data,
      second: useAttackColumns({ several: 3 }).data,
      higher: useAttackColumns({ several: 4 }).data,
      none: useAttackColumns({ several: null }).data,
    }),
    {
      wrapper: ({ children }) => (
        <QueryClientProvider client={client}>{children}</QueryClientProvider>
      ),
    },
  );
  const { first, second, higher, none } = result.current;
  expect(none).toBe(answer);
  expect(second).toBe(first);
  expect(answeredAt(first)).toBe(20);
  expect(
    [none, first, higher].map((data) => Array.from(data?.columns.high ?? []).includes(-1)),
  ).toEqual([true, false, false]);
  expect(first?.columns.high).not.toEqual(higher?.columns.high);
});
