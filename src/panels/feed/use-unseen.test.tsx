import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Statement } from '../../domain/records';
import { aStatement } from '../../domain/testing/records';
import { unseenIn } from './arrivals';
import { useLooked } from './use-unseen';

const received = (...numbers: readonly number[]): readonly Statement[] =>
  numbers.map((number) => aStatement(`s-${number}`, '2021-12-18', { received: number }));

/** A page that has `first`; its list shows all of them. */
function pageWith(first: readonly Statement[]) {
  let latest = first;
  const { result, rerender } = renderHook(() => useLooked(latest));
  return {
    get: (next: readonly Statement[]) => {
      latest = next;
      rerender();
    },
    see: (id: string) => act(() => result.current.onSeen(id)),
    unseen: () => {
      const { since, seen } = result.current;
      return unseenIn({ shown: latest, latest }, since, seen).map(({ id }) => id);
    },
  };
}

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
