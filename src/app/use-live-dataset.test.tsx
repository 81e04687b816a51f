import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { datasetQuery } from '../api/queries';
import { followServer } from '../api/stream/live';
import { emptyDataset } from '../domain/testing/dataset';
import { useLiveDataset } from './use-live-dataset';

const stop = vi.hoisted(() => vi.fn());
vi.mock('../api/stream/live', () => ({ followServer: vi.fn(() => stop) }));

test('the page follows the server from when it has the dataset until it is left', async () => {
  const client = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } },
  });
  client.setQueryData(datasetQuery.queryKey, emptyDataset);
  const { unmount } = renderHook(() => useLiveDataset(false), {
    wrapper: ({ children }) => (
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    ),
  });
  await vi.waitFor(() => expect(followServer).toHaveBeenCalledTimes(1));
  unmount();
  expect(stop).toHaveBeenCalledTimes(1);
});
