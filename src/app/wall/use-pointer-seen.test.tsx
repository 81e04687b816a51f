import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { usePointerSeen } from './use-pointer-seen';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** The pointer moves by so many pixels; jsdom knows no event that says by how many. */
function move(movementX: number, movementY = 0) {
  act(() => {
    const event = Object.assign(new Event('pointermove', { bubbles: true }), {
      movementX,
      movementY,
    });
    document.body.dispatchEvent(event);
  });
}

const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));
const open = () => renderHook(() => usePointerSeen());

test('the pointer is seen for three seconds after it was moved last', () => {
  const { result } = open();
  expect(result.current).toBe(false);
  move(3);
  expect(result.current).toBe(true);
  pass(2999);
  move(0, -1);
  pass(2999);
  expect(result.current).toBe(true);
  pass(1);
  expect(result.current).toBe(false);
});

test('a page that changes under a pointer at rest does not bring it', () => {
  const { result } = open();
  move(0, 0);
  expect(result.current).toBe(false);
});

test('nothing is left when the wall is', () => {
  const { unmount } = open();
  move(3);
  unmount();
  expect(vi.getTimerCount()).toBe(0);
  move(3);
  expect(vi.getTimerCount()).toBe(0);
});
