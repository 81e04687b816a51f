import { act, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => vi.resetModules());
afterEach(() => {
  vi.doUnmock('./ComparedPeriods');
  vi.useRealTimers();
});

/** Until the code is there, however long a busy machine takes. */
const loaded = () => act(() => import('./ComparedPeriods'));
const hook = async () => (await import('./use-compared-periods')).useComparedPeriods;

test('the code comes at once where it is needed, and is there for the next chart', async () => {
  const useComparedPeriods = await hook();
  const first = renderHook(() => useComparedPeriods(true));
  expect(first.result.current).toBeNull();
  await loaded();
  await waitFor(() => expect(first.result.current).toBeTypeOf('function'));
  first.unmount();
  const next = renderHook(() => useComparedPeriods(false));
  expect(next.result.current).toBeTypeOf('function');
});

test('else it comes four seconds after the page has loaded', async () => {
  vi.useFakeTimers();
  const useComparedPeriods = await hook();
  const { result } = renderHook(() => useComparedPeriods(false));
  await act(() => vi.advanceTimersByTimeAsync(3000));
  expect(result.current).toBeNull();
  await act(() => vi.advanceTimersByTimeAsync(1000));
  vi.useRealTimers();
  await loaded();
  await waitFor(() => expect(result.current).toBeTypeOf('function'));
});

test('or as soon as the reader uses the page', async () => {
  vi.useFakeTimers();
  const useComparedPeriods = await hook();
  const { result } = renderHook(() => useComparedPeriods(false));
  window.dispatchEvent(new Event('pointermove'));
  vi.useRealTimers();
  await loaded();
  await waitFor(() => expect(result.current).toBeTypeOf('function'));
});

test('the chart stands without it where it does not come', async () => {
  vi.doMock('./ComparedPeriods', () => Promise.reject(new Error('no code')));
  const useComparedPeriods = await hook();
  const { result } = renderHook(() => useComparedPeriods(true));
  await expect(import('./ComparedPeriods')).rejects.toThrow();
  expect(result.current).toBeNull();
});
