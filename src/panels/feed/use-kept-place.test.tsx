import { act, render } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useKeptPlace } from './use-kept-place';

/** Where the list begins on the page; jsdom lays nothing out. */
let top = 200;
let sizesChange = () => {};

beforeEach(() => {
  top = 200;
  scrollWindow(0);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(then: () => void) {
        sizesChange = () => act(then);
      }
      observe() {}
      disconnect() {
        sizesChange = () => {};
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

function scrollWindow(by: number) {
  vi.stubGlobal('scrollY', by);
}

function List() {
  const list = useRef<HTMLDivElement>(null);
  useKeptPlace(list);
  return (
    <div
      ref={(element) => {
        list.current = element;
        if (!element) return;
        element.getBoundingClientRect = () => new DOMRect(0, top - window.scrollY, 300, 500);
      }}
    />
  );
}

/** The list, scrolled as far; what stands above it then gets higher. */
function listAt(scrollTop: number): { list: HTMLElement; grow: (by: number) => void } {
  const list = render(<List />).container.firstElementChild;
  if (!(list instanceof HTMLElement)) throw new Error('There is no list.');
  list.scrollTop = scrollTop;
  return {
    list,
    grow: (by) => {
      top += by;
      sizesChange();
    },
  };
}

test('what is read stays in its place when something above the list grows, and when it shrinks', () => {
  const { list, grow } = listAt(400);
  grow(28);
  expect(list.scrollTop).toBe(428);
  grow(-28);
  expect(list.scrollTop).toBe(400);
});

test('parts of a pixel do not add up', () => {
  const { list, grow } = listAt(400);
  for (let times = 0; times < 10; times += 1) grow(1.3);
  expect(list.scrollTop).toBe(413);
});

test('a list at its top moves with what stands above it', () => {
  const { list, grow } = listAt(0);
  grow(28);
  expect(list.scrollTop).toBe(0);
});

test('one that is scrolled is never brought to its top', () => {
  const { list, grow } = listAt(10);
  grow(-28);
  expect(list.scrollTop).toBe(1);
});

test('the reader scrolls the window as he likes', () => {
  const { list, grow } = listAt(400);
  scrollWindow(120);
  window.dispatchEvent(new Event('scroll'));
  expect(list.scrollTop).toBe(400);
  grow(28);
  expect(list.scrollTop).toBe(428);
});

test('what the browser made up for is not made up for twice, whichever is told first', () => {
  const { list, grow } = listAt(400);
  scrollWindow(28);
  grow(28);
  expect(list.scrollTop).toBe(400);
  scrollWindow(56);
  top += 28;
  window.dispatchEvent(new Event('scroll'));
  sizesChange();
  expect(list.scrollTop).toBe(400);
});
