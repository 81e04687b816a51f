import { act, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { AddressProvider } from './adapter';
import { useWallChoices } from './wall-choices';

afterEach(() => window.history.replaceState(null, '', '/'));

function opened(search: string) {
  window.history.replaceState(null, '', `/${search}`);
  const { result } = renderHook(() => useWallChoices(), { wrapper: AddressProvider });
  return result;
}

test('a change is there at once, and soon in the address, beside what was there', async () => {
  const page = opened('?screen=wall&distance=6&group=a');
  expect(page.current.choices).toMatchObject({ distance: 6, diagonal: 55 });
  const steps = window.history.length;
  act(() => page.current.change({ diagonal: 27.5, scenes: ['threats', 'now'] }));
  expect(page.current.choices).toMatchObject({
    distance: 6,
    diagonal: 27.5,
    scenes: ['threats', 'now'],
  });
  await waitFor(() =>
    expect(Object.fromEntries(new URLSearchParams(window.location.search))).toEqual({
      screen: 'wall',
      distance: '6',
      group: 'a',
      diagonal: '27.5',
      scenes: 'threats,now',
    }),
  );
  expect(window.history.length, 'no step that Back undoes').toBe(steps);
});

test('a parameter at its default is removed from the address', async () => {
  const page = opened('?every=30&replay=2');
  act(() => page.current.change({ every: 20, replay: null }));
  await waitFor(() => expect(window.location.search).toBe(''));
});

test('what the address has wrong is named until it is chosen', async () => {
  const page = opened('?every=soon&replay=9');
  expect(page.current.broken.map(({ name }) => name)).toEqual(['every', 'replay']);
  expect(page.current.choices).toMatchObject({ every: 20, replay: null });
  act(() => page.current.change({ every: 30 }));
  expect(page.current.broken.map(({ name }) => name)).toEqual(['replay']);
  // Its default was in force before, but is chosen now.
  act(() => page.current.change({ replay: null }));
  expect(page.current.broken).toEqual([]);
  await waitFor(() => expect(window.location.search).toBe('?every=30'));
});
