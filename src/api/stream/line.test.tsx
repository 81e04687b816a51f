import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { afterHearing, afterLine, lineState, noLineYet, useLine } from './line';

afterEach(() => act(() => lineState.set(noLineYet)));

test('components follow the line', () => {
  let drawn = 0;
  function Word() {
    drawn += 1;
    return useLine().line;
  }
  render(<Word />);
  expect(screen.getByText('opening')).toBeDefined();
  act(() => lineState.set({ ...noLineYet, line: 'lost' }));
  expect(screen.getByText('lost')).toBeDefined();
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
  expect(afterLine(before, message, 9000)).toEqual(before);
});
