import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { datasetQuery } from '../api/queries';
import { startLive } from '../api/stream/live-data';
import { emptyDataset } from '../domain/testing/dataset';
import { useLiveDataset } from './use-live-dataset';

const stop = vi.hoisted(() => vi.fn());
vi.mock('../api/stream/live-data', () => ({ startLive: vi.fn(() => stop) }));
vi.mock('../api/kept-records', () => {
  throw new Error('does not load');
});

test('the stream starts if the file that compares the records with the last visit does not load', async () => {
  const client = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } },
  });
  client.setQueryData(datasetQuery.queryKey, emptyDataset);
  const { unmount } = renderHook(() => useLiveDataset(false), {
    wrapper: ({ children }) => (
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    ),
  });
  await vi.waitFor(() => expect(startLive).toHaveBeenCalledTimes(1));
  unmount();
  expect(stop).toHaveBeenCalledTimes(1);
});
