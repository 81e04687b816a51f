import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { aStatement } from '../../domain/testing/records';
import { arrivals, mostLatest, noArrivals, useArrivals, withStatements } from './arrivals';
import { lineState, noLineYet, useLine } from './line';
import { afterHearing, afterLine } from './line-changes';

afterEach(() =>
  act(() => {
    lineState.set(noLineYet);
    arrivals.set(noArrivals);
  }),
);

test('components follow the line and what came', () => {
  let drawn = 0;
  function Both() {
    drawn += 1;
    return `${useLine().line}, ${useArrivals().statements} new`;
  }
  render(<Both />);
  expect(screen.getByText('opening, 0 new')).toBeDefined();
  act(() => {
    lineState.set({ ...noLineYet, line: 'lost' });
    arrivals.set(withStatements(noArrivals, [aStatement('s', '2021-12-01')]));
  });
  expect(screen.getByText('lost, 1 new')).toBeDefined();
  const before = drawn;
  act(() => lineState.set(lineState.get()));
  expect(drawn).toBe(before);
});

test('being heard again within a second is nothing to draw', () => {
  const first = afterHearing(noLineYet, 5000);
  expect(first).toEqual({ ...noLineYet, heardAt: 5000 });
  expect(afterHearing(first, 5999)).toBe(first);
  expect(afterHearing(first, 6000)).toEqual({ ...noLineYet, heardAt: 6000 });
  expect(afterHearing(first, 5001, 2)).toMatchObject({ everySeconds: 2 });
});

test('a line that never heard anything leaves what the page heard before', () => {
  const before = { ...noLineYet, heardAt: 4000 };
  const message = { kind: 'line', line: 'opening', retryInMs: null, heardMsAgo: null } as const;
  expect(afterLine(before, { ...message, position: null }, 9000)).toEqual(before);
});

test('the latest statements are few, however many came', () => {
  const came = Array.from({ length: mostLatest + 10 }, (_, at) =>
    aStatement(`s${at}`, '2021-12-01'),
  );
  const { statements, latestStatements } = withStatements(noArrivals, came);
  expect(statements).toBe(mostLatest + 10);
  expect(latestStatements.size).toBe(mostLatest);
  expect([latestStatements.has('s9'), latestStatements.has('s10')]).toEqual([false, true]);
});
