import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { lineState, noLineYet } from '../../api/stream/line';
import type { Statement } from '../../domain/records';
import { aStatement } from '../../domain/testing/records';
import { unseenIn } from './arrivals';
import { useLooked } from './use-unseen';

const received = (...numbers: readonly number[]): readonly Statement[] =>
  numbers.map((number) => aStatement(`s-${number}`, '2021-12-18', { received: number }));

/** A page that has `first`; its list shows all of them. */
function pageWith(first: readonly Statement[], keeps = true) {
  let latest = first;
  const { result, rerender, unmount } = renderHook(() => useLooked(latest, keeps));
  return {
    get: (next: readonly Statement[]) => {
      latest = next;
      rerender();
    },
    see: (id: string) => act(() => result.current.onSeen(id)),
    leave: () => {
      window.dispatchEvent(new Event('pagehide'));
      unmount();
    },
    unseen: () => {
      const { since, seen } = result.current;
      return unseenIn({ shown: latest, latest }, since, seen).map(({ id }) => id);
    },
  };
}

beforeEach(() => {
  localStorage.clear();
  lineState.set(noLineYet);
});

test('what comes in after the page was opened is unseen until it is on the screen', () => {
  const page = pageWith(received(1, 2));
  page.get(received(1, 2, 3));
  expect(page.unseen()).toEqual(['s-3']);
  page.see('s-3');
  expect(page.unseen()).toEqual([]);
});

test('after a store was restored from a backup, what comes in then is unseen', () => {
  const page = pageWith(received(1, 2, 3));
  page.get(received(1, 2, 3, 4));
  page.see('s-4');
  page.get(received(1));
  expect(page.unseen()).toEqual([]);
  page.get(received(1, 2, 4));
  expect(page.unseen()).toEqual(['s-2', 's-4']);
});

describe('over a reload', () => {
  test('what was not on the screen is new again, and what came meanwhile is', () => {
    const page = pageWith(received(1, 2));
    page.get(received(1, 2, 3, 4, 5));
    page.see('s-4');
    page.leave();
    const again = pageWith(received(1, 2, 3, 4, 5, 6));
    expect(again.unseen()).toEqual(['s-3', 's-5', 's-6']);
    again.see('s-3');
    again.see('s-6');
    again.leave();
    expect(pageWith(received(1, 2, 3, 4, 5, 6)).unseen()).toEqual(['s-5']);
  });

  test('what was there when a reader came first is not new', () => {
    pageWith(received(1, 2)).leave();
    expect(pageWith(received(1, 2)).unseen()).toEqual([]);
  });

  test('a page that was left without a word counts nothing as seen', () => {
    const page = pageWith(received(1, 2));
    page.leave();
    const killed = pageWith(received(1, 2, 3));
    killed.see('s-3');
    expect(pageWith(received(1, 2, 3)).unseen()).toEqual(['s-3']);
  });

  test('what one of two tabs showed stays seen when the other is left', () => {
    pageWith(received(1)).leave();
    const [one, other] = [pageWith(received(1, 2, 3)), pageWith(received(1, 2, 3))];
    for (const page of [one, other]) page.get(received(1, 2, 3, 4));
    one.see('s-2');
    other.see('s-4');
    other.leave();
    one.leave();
    expect(pageWith(received(1, 2, 3, 4)).unseen()).toEqual(['s-3']);
  });

  test('of another store or history, nothing that is there is new', () => {
    const page = pageWith(received(1, 2));
    page.get(received(1, 2, 3));
    page.leave();
    const others = [1, 2, 3, 4].map((number) =>
      aStatement(`other-${number}`, '2021-12-18', { received: number }),
    );
    expect(pageWith(others).unseen()).toEqual([]);
    const restored = received(1, 2);
    expect(pageWith(restored).unseen()).toEqual([]);
  });

  test('nothing is new in another history whose last statement has the same id and place', () => {
    const page = pageWith(received(1, 2));
    page.get(received(1, 2, 3));
    page.leave();
    const again = pageWith(received(1, 2, 3, 4));
    expect(again.unseen()).toEqual(['s-3', 's-4']);
    const ofThisVisit = { since: 0, attacks: undefined, statements: undefined, polled: null };
    const kept = { history: 'aaaaaaaaaaaa', revision: 1, at: 0, attacks: 0, statements: 3 };
    act(() => lineState.set({ ...noLineYet, others: { ...ofThisVisit, kept } }));
    expect(again.unseen()).toEqual([]);
    again.get(received(1, 2, 3, 4, 5));
    expect(again.unseen()).toEqual(['s-5']);
  });

  test('a frozen page neither goes by it nor changes it', () => {
    const page = pageWith(received(1, 2));
    page.get(received(1, 2, 3));
    page.leave();
    const frozen = pageWith(received(1, 2), false);
    expect(frozen.unseen()).toEqual([]);
    frozen.leave();
    expect(pageWith(received(1, 2, 3)).unseen()).toEqual(['s-3']);
  });

  test('what is broken in the storage is left aside', () => {
    localStorage.setItem('deadline-watch-looked', '{"last":{"id":"s-1"}}');
    expect(pageWith(received(1, 2)).unseen()).toEqual([]);
  });
});
