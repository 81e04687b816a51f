import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useWakeLock } from './use-wake-lock';

/** A lock as a browser gives it. */
interface Lock {
  released: boolean;
  release: () => Promise<void>;
}

let locks: Lock[] = [];
let refuses = false;
/** Ends a request that is let wait; null where requests are answered at once. */
let answer: (() => void) | null = null;
let visibility: DocumentVisibilityState = 'visible';

async function request(): Promise<Lock> {
  if (answer) await new Promise<void>((resolve) => (answer = resolve));
  if (refuses) throw new DOMException('Low battery', 'NotAllowedError');
  const lock: Lock = {
    released: false,
    release: async () => {
      lock.released = true;
    },
  };
  locks.push(lock);
  return lock;
}

const asked = vi.fn(request);

beforeEach(() => {
  vi.useFakeTimers();
  [locks, refuses, answer, visibility] = [[], false, null, 'visible'];
  asked.mockClear();
  Reflect.set(navigator, 'wakeLock', { request: asked });
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'wakeLock');
});

/** Lets what was asked for be answered. */
const settle = () => act(async () => {});
const held = () => locks.map(({ released }) => !released);

async function open() {
  const hook = renderHook(() => useWakeLock());
  await settle();
  return hook;
}

/** The page is hidden or comes into sight, which the browser tells. */
async function see(state: DocumentVisibilityState) {
  visibility = state;
  document.dispatchEvent(new Event('visibilitychange'));
  await settle();
}

async function pass(minutes: number) {
  await act(() => vi.advanceTimersByTimeAsync(minutes * 60_000));
}

test('the screen is kept awake by a single lock', async () => {
  await open();
  expect(asked).toHaveBeenCalledWith('screen');
  await see('visible');
  await pass(60);
  expect(held()).toEqual([true]);
});

test('a lock that went with the sight of the page is taken again when it is seen', async () => {
  await open();
  await locks[0]?.release();
  await see('hidden');
  await pass(5);
  expect(held(), 'a hidden page asks for nothing').toEqual([false]);
  await see('visible');
  expect(held()).toEqual([false, true]);
});

test('a lock that was taken back in sight is taken again within a minute', async () => {
  await open();
  await locks[0]?.release();
  await pass(1);
  expect(held()).toEqual([false, true]);
});

test('a refused lock is requested again every minute', async () => {
  refuses = true;
  await open();
  await pass(2);
  expect(asked).toHaveBeenCalledTimes(3);
  refuses = false;
  await pass(1);
  expect(held()).toEqual([true]);
});

test('it is not requested twice at once', async () => {
  answer = () => {};
  await open();
  await see('visible');
  await pass(3);
  expect(asked).toHaveBeenCalledTimes(1);
  answer();
  await settle();
  expect(held()).toEqual([true]);
});

test('a page that opens hidden takes it when it is seen', async () => {
  visibility = 'hidden';
  await open();
  expect(asked).not.toHaveBeenCalled();
  await see('visible');
  expect(held()).toEqual([true]);
});

test('it is given back when the wall is left, and never taken again', async () => {
  const { unmount } = await open();
  unmount();
  await settle();
  expect(held()).toEqual([false]);
  await see('visible');
  await pass(3);
  expect(held()).toEqual([false]);
  expect(vi.getTimerCount()).toBe(0);
});

test('one that comes after the wall was left is given back too', async () => {
  answer = () => {};
  const { unmount } = await open();
  unmount();
  answer();
  await settle();
  expect(held()).toEqual([false]);
});

test('nothing happens without support', async () => {
  Reflect.deleteProperty(navigator, 'wakeLock');
  await open();
  expect(vi.getTimerCount()).toBe(0);
});
