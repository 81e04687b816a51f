import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { highlight, highlightHandlers, useHighlight } from './highlight';

afterEach(() => act(() => highlight(null)));

test('elements with the key are highlighted and others dimmed until the highlight ends', () => {
  const one = renderHook(() => useHighlight('a'));
  const other = renderHook(() => useHighlight('b'));
  const states = () => [one.result.current, other.result.current];
  expect(states()).toEqual(['none', 'none']);
  act(() => highlight('a'));
  expect(states()).toEqual(['lifted', 'quiet']);
  act(() => highlight('b'));
  expect(states()).toEqual(['quiet', 'lifted']);
  act(() => highlight(null));
  expect(states()).toEqual(['none', 'none']);
});

test('only elements that change re-render', () => {
  let draws = 0;
  renderHook(() => {
    draws += 1;
    return useHighlight('a');
  });
  act(() => highlight('b'));
  act(() => highlight('c'));
  act(() => highlight('c'));
  expect(draws).toBe(2);
});

test('unmounted elements no longer listen', () => {
  const { result, unmount } = renderHook(() => useHighlight('a'));
  unmount();
  act(() => highlight('a'));
  expect(result.current).toBe('none');
});

test.each([
  ['pointer', 'onPointerEnter', 'onPointerLeave'],
  ['focus', 'onFocus', 'onBlur'],
] as const)('the %s lifts and lets go', (_what, raise, release) => {
  const { result } = renderHook(() => useHighlight('a'));
  act(() => highlightHandlers('a')[raise]());
  expect(result.current).toBe('lifted');
  act(() => highlightHandlers('a')[release]());
  expect(result.current).toBe('none');
});
