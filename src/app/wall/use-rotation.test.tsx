import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useRotation } from './use-rotation';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000));

function turning(scenes: number) {
  const { result, unmount } = renderHook(() => useRotation(20_000, scenes));
  return {
    index: () => result.current.rotation.index,
    step: (by: number) => act(() => result.current.step(by)),
    toggle: () => act(() => result.current.toggle()),
    unmount,
  };
}

test('each scene is shown for its time, then the next, for days', () => {
  const wall = turning(5);
  pass(19.9);
  expect(wall.index()).toBe(0);
  pass(0.2);
  expect(wall.index()).toBe(1);
  pass(20 * 100);
  expect(wall.index()).toBe(101);
  expect(vi.getTimerCount()).toBe(1);
});

test('one scene alone never turns, and has no timer', () => {
  const wall = turning(1);
  pass(1000);
  expect(wall.index()).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

test('paused it stays, and resumes with the time that was left', () => {
  const wall = turning(5);
  pass(15);
  wall.toggle();
  pass(1000);
  expect([wall.index(), vi.getTimerCount()]).toEqual([0, 0]);
  wall.toggle();
  pass(4.9);
  expect(wall.index()).toBe(0);
  pass(0.2);
  expect(wall.index()).toBe(1);
});

test('a step gives the scene its whole time', () => {
  const wall = turning(5);
  pass(15);
  wall.step(-1);
  expect(wall.index()).toBe(-1);
  pass(19.9);
  expect(wall.index()).toBe(-1);
  pass(0.2);
  expect(wall.index()).toBe(0);
});

test('gone, it leaves no timer', () => {
  turning(5).unmount();
  expect(vi.getTimerCount()).toBe(0);
});
