import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Announcer } from './Announcer';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const words = (count: number) => `${count} new`;

/** An announcer of `total`, all that it came to say, and a way to tell it of more. */
function listen(total: number) {
  const { container, rerender } = render(<Announcer total={total} words={words} />);
  const region = container.querySelector('[aria-live="polite"]');
  const heard: string[] = [];
  let last: Element | null = null;
  const note = () => {
    const spoken = region?.firstElementChild ?? null;
    const text = spoken?.textContent ?? '';
    // Another element is read out again, even where its words are the same.
    if (text !== '' && spoken !== last) heard.push(text);
    last = spoken;
  };
  return {
    heard,
    region,
    tell: (more: number) => {
      rerender(<Announcer total={more} words={words} />);
      note();
    },
    wait: (seconds: number) => {
      act(() => vi.advanceTimersByTime(seconds * 1000));
      note();
    },
  };
}

test('what there was at first is not read out', () => {
  const { heard, wait } = listen(37);
  wait(60);
  expect(heard).toEqual([]);
});

test('the first is read out at once, what comes in the next ten seconds together', () => {
  const { heard, tell, wait } = listen(37);
  tell(38);
  expect(heard).toEqual(['1 new']);
  wait(3);
  tell(39);
  tell(41);
  wait(6.9);
  expect(heard).toEqual(['1 new']);
  wait(0.2);
  expect(heard).toEqual(['1 new', '3 new']);
});

test('however many come, it speaks once in ten seconds', () => {
  const { heard, tell, wait } = listen(0);
  for (let second = 0; second < 30; second += 1) {
    tell(second + 1);
    wait(1);
  }
  expect(heard).toEqual(['1 new', '9 new', '10 new', '10 new']);
});

test('the same words again are news again, and what is old is no longer there', () => {
  const { heard, region, tell, wait } = listen(0);
  tell(1);
  wait(10);
  expect(region?.textContent).toBe('');
  tell(2);
  expect(heard).toEqual(['1 new', '1 new']);
});

test('a total that falls is counted from anew', () => {
  const { heard, tell } = listen(10);
  tell(2);
  tell(3);
  expect(heard).toEqual(['1 new']);
});

test('nothing waits to be said when it is gone', () => {
  const { unmount, rerender } = render(<Announcer total={0} words={words} />);
  rerender(<Announcer total={1} words={words} />);
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});
