import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Announcer } from './Announcer';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const words = (more: readonly number[]) => `${more.filter(Boolean).join(' and ')} new`;

/** An announcer of `totals`, all that it came to say, and a way to tell it of more. */
function listen(...totals: number[]) {
  const { container, rerender } = render(<Announcer totals={totals} words={words} />);
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
    tell: (...now: number[]) => {
      rerender(<Announcer totals={now} words={words} />);
      note();
    },
    wait: (seconds: number) => {
      act(() => vi.advanceTimersByTime(seconds * 1000));
      note();
    },
  };
}

test('items of the first render are not announced', () => {
  const { heard, wait } = listen(37);
  wait(60);
  expect(heard).toEqual([]);
});

test('the first item is announced at once, those of the next ten seconds together', () => {
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

test('there is one announcement in ten seconds, whatever the number of items', () => {
  const { heard, tell, wait } = listen(0);
  for (let second = 0; second < 30; second += 1) {
    tell(second + 1);
    wait(1);
  }
  expect(heard).toEqual(['1 new', '9 new', '10 new', '10 new']);
});

test('what is new of several kinds is announced together', () => {
  const { heard, tell, wait } = listen(3, 37);
  tell(4, 37);
  wait(2);
  tell(4, 38);
  tell(5, 38);
  wait(10);
  expect(heard).toEqual(['1 new', '1 and 1 new']);
});

test('the same words are announced again, and old words are cleared', () => {
  const { heard, region, tell, wait } = listen(0);
  tell(1);
  wait(10);
  expect(region?.textContent).toBe('');
  tell(2);
  expect(heard).toEqual(['1 new', '1 new']);
});

test('after the total falls, counting starts from the lower total', () => {
  const { heard, tell } = listen(10);
  tell(2);
  tell(3);
  expect(heard).toEqual(['1 new']);
});

test('nothing is announced after unmount', () => {
  const { unmount, rerender } = render(<Announcer totals={[0]} words={words} />);
  rerender(<Announcer totals={[1]} words={words} />);
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});
