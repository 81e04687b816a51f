import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { day } from '../domain/day';
import { cameInSinceQuery } from './came-in-since';
import { FakeSources } from './stream/testing/fake-sources';
import { useCameInSince } from './use-came-in-since';

afterEach(() => vi.unstubAllGlobals());

test('a frozen page that is played keeps one line, which asks for the day that is shown', async () => {
  const sources = new FakeSources();
  vi.stubGlobal('EventSource', function open(url: string) {
    return sources.open(url);
  });
  const asked = vi.fn(async (_path: string) => new Response('{}', { status: 503 }));
  vi.stubGlobal('fetch', asked);
  const at = '0123456789ab.12';
  const page = { items: [], nextCursor: null, total: 0, revision: 12 };
  const came = { ...page, history: '0123456789ab' };
  const client = new QueryClient({
    defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY } },
  });
  const days = ['2021-12-18', '2021-12-19', '2021-12-20'].map(day);
  for (const asOf of days) {
    client.setQueryData(cameInSinceQuery(at, asOf).queryKey, { attacks: came, statements: came });
  }
  const { rerender, unmount } = renderHook(({ asOf }) => useCameInSince(at, asOf), {
    initialProps: { asOf: day('2021-12-18') },
    wrapper: ({ children }) => (
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    ),
  });
  await vi.dynamicImportSettled();
  for (const asOf of days) {
    rerender({ asOf });
    await vi.dynamicImportSettled();
  }
  expect(sources.urls).toHaveLength(1);
  sources.last.beat();
  await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  for (const [path] of asked.mock.calls) expect(path).toContain('asOf=2021-12-20');
  unmount();
});
