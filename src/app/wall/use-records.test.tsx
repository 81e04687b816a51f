import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { act, cleanup, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { attackColumnsQuery } from '../../api/queries';
import { refetchFailedMs, useRecords } from './use-records';

let client: QueryClient;
/** What the server says to each question for attacks: nothing, until it is told to. */
let answers: ((answer: Response) => void)[];
let draws: number;

beforeEach(() => {
  vi.useFakeTimers();
  client = new QueryClient({ defaultOptions: { queries: { retry: false, gcTime: 600_000 } } });
  answers = [];
  draws = 0;
  vi.stubGlobal('fetch', (url: string, { signal }: RequestInit) => {
    if (!url.includes('attacks')) return new Promise(() => {});
    return new Promise<Response>((answer, failed) => {
      answers.push(answer);
      signal?.addEventListener('abort', () => failed(signal.reason));
    });
  });
});

afterEach(() => {
  cleanup();
  client.clear();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function Wall({ children }: { readonly children: ReactNode }) {
  draws += 1;
  useRecords();
  return children;
}

function Scene() {
  const { isError } = useQuery(attackColumnsQuery);
  return <p>{isError ? 'refused' : 'asked'}</p>;
}

const show = (scene: ReactNode) => (
  <QueryClientProvider client={client}>
    <Wall>{scene}</Wall>
  </QueryClientProvider>
);
const settle = (ms = 0) => act(() => vi.advanceTimersByTimeAsync(ms));
const refuse = async () => {
  answers.at(-1)?.(new Response('{}', { status: 403 }));
  // The page loads it with its first request.
  await import('../../api/contract');
  await settle();
};

test('a change of scene cancels no request', async () => {
  const { rerender } = render(show(<Scene key="one" />));
  await settle();
  for (const scene of [null, <Scene key="two" />, null, <Scene key="three" />]) {
    rerender(show(scene));
    await settle(5000);
  }
  expect(answers).toHaveLength(1);
});

test('no answer is forgotten while no scene shows it', async () => {
  const data = { revision: 1 };
  client.setQueryData<unknown>(attackColumnsQuery.queryKey, data);
  render(show(null));
  await settle(3_600_000);
  expect(client.getQueryData(attackColumnsQuery.queryKey)).toBe(data);
});

test('a failed query is refetched after a minute, without a render of the wall', async () => {
  render(show(<Scene />));
  await settle();
  await refuse();
  expect(screen.getByText('refused')).not.toBeNull();
  await settle(refetchFailedMs - 1);
  expect(answers).toHaveLength(1);
  await settle(1);
  expect(answers).toHaveLength(2);
  expect(draws).toBe(1);
});
