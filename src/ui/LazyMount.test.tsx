import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let isOnScreen = () => {};

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(seen: (entries: { isIntersecting: boolean }[]) => void) {
        isOnScreen = () => seen([{ isIntersecting: true }]);
      }
      observe() {}
      disconnect() {}
    },
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Its four seconds begin when the code is loaded. */
async function open() {
  const { LazyMount } = await import('./LazyMount');
  render(<LazyMount placeholder="placeholder">the rest</LazyMount>);
  expect(screen.queryByText('the rest')).toBeNull();
}

const key = (init: KeyboardEventInit) => new KeyboardEvent('keydown', { key: 'f', ...init });

test.each([
  ['is on the screen', () => isOnScreen()],
  ['is scrolled to', () => window.dispatchEvent(new Event('scroll'))],
  ['is printed', () => window.dispatchEvent(new Event('beforeprint'))],
  ['is looked for with Ctrl and F', () => window.dispatchEvent(key({ ctrlKey: true }))],
  ['is looked for with ⌘ and F', () => window.dispatchEvent(key({ metaKey: true }))],
])('it mounts if the page %s', async (_what, happen) => {
  await open();
  act(() => void happen());
  expect(screen.getByText('the rest')).toBeTruthy();
});

test('a pointer and other keys do not mount it', async () => {
  await open();
  act(() => {
    window.dispatchEvent(new Event('pointermove'));
    window.dispatchEvent(key({}));
  });
  await act(() => vi.advanceTimersByTimeAsync(3900));
  expect(screen.queryByText('the rest')).toBeNull();
});

test('it mounts four seconds after the page has loaded', async () => {
  await open();
  await act(() => vi.advanceTimersByTimeAsync(4000));
  expect(screen.getByText('the rest')).toBeTruthy();
});
