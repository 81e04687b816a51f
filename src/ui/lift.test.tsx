import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { lift, liftHandlers, useLift } from './lift';

afterEach(() => act(() => lift(null)));

test('elements with the key are highlighted and others dimmed until the highlight ends', () => {
  const one = renderHook(() => useLift('a'));
  const other = renderHook(() => useLift('b'));
  const states = () => [one.result.current, other.result.current];
  expect(states()).toEqual(['none', 'none']);
  act(() => lift('a'));
  expect(states()).toEqual(['lifted', 'quiet']);
  act(() => lift('b'));
  expect(states()).toEqual(['quiet', 'lifted']);
  act(() => lift(null));
  expect(states()).toEqual(['none', 'none']);
});

test('only elements that change re-render', () => {
  let draws = 0;
  renderHook(() => {
    draws += 1;
    return useLift('a');
  });
  act(() => lift('b'));
  act(() => lift('c'));
  act(() => lift('c'));
  expect(draws).toBe(2);
});

test('unmounted elements no longer listen', () => {
  const { result, unmount } = renderHook(() => useLift('a'));
  unmount();
  act(() => lift('a'));
  expect(result.current).toBe('none');
});

test.each([
  ['pointer', 'onPointerEnter', 'onPointerLeave'],
  ['focus', 'onFocus', 'onBlur'],
] as const)('the %s lifts and lets go', (_what, raise, release) => {
  const { result } = renderHook(() => useLift('a'));
  act(() => liftHandlers('a')[raise]());
  expect(result.current).toBe('lifted');
  act(() => liftHandlers('a')[release]());
  expect(result.current).toBe('none');
});
