import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { stamped } from '../../api/answered-at';
import { attackColumnsQuery, statementsQuery } from '../../api/queries';
import { type LineState, lineState, noLineYet } from '../../api/stream/line';
import { type Day, day } from '../../domain/day';
import { attackColumns } from '../../domain/testing/columns';
import { aStatement } from '../../domain/testing/records';
import { NowContext, nowAt } from '../../ui/now';
import { viewStateOf } from '../../url/testing/view-state';
import { DataState } from './DataState';

afterEach(() => {
  cleanup();
  act(() => lineState.set(noLineYet));
});

const heard: LineState = {
  line: 'open',
  retryAt: null,
  heardAt: 10_000,
  everySeconds: 15,
  others: null,
};

function show(
  now: number,
  { live = true, asOf = null as Day | null, answeredAt = null as number | null } = {},
) {
  const client = new QueryClient();
  const attacks = attackColumns([
    { when: '2021-12-01' },
    { when: '2021-12-05', knownUntil: '2021-12-07' },
    { when: '2021-12-20' },
  ]);
  client.setQueryData(attackColumnsQuery.queryKey, attacks);
  const statements = [aStatement('s', '2021-12-06')];
  client.setQueryData(statementsQuery.queryKey, { statements, revision: 0 });
  const { dataset: before, ...state } = viewStateOf({ asOf: null });
  const dataset = { ...before, live };
  if (answeredAt !== null) stamped(dataset, answeredAt);
  const over = (at: number) => (
    <QueryClientProvider client={client}>
      <NowContext value={nowAt(at)}>
        <DataState
          state={{
            ...state,
            dataset,
            view: { ...state.view, asOf },
            today: asOf ?? day('2021-12-30'),
          }}
        />
      </NowContext>
    </QueryClientProvider>
  );
  const { rerender } = render(over(now));
  return (at: number) => rerender(over(at));
}

const said = () => document.body.textContent;

test('the newest records are those current on the day', () => {
  act(() => lineState.set(heard));
  show(13_000);
  expect(said()).toBe('Live · server answered 3 s ago · newest attack Dec 20, statement Dec 6');
  cleanup();
  show(13_000, { asOf: day('2021-12-06') });
  expect(said()).toBe(
    'Put back to December 6 · server answered 3 s ago · newest attack Dec 5, statement Dec 6',
  );
  cleanup();
  show(13_000, { live: false, asOf: day('2021-12-07') });
  expect(said()).toMatch(/^Put back to December 7 .* newest attack Dec 1, statement Dec 6$/);
});

test('a page that was answered, and whose line was never heard, is not connected again', () => {
  show(12_000, { answeredAt: 10_000 });
  expect(said()).toMatch(/^Connecting · server last answered 2 s ago/);
  act(() => lineState.set({ ...heard, line: 'lost' }));
  expect(said()).toMatch(/^Reconnecting · server last answered 2 s ago/);
});

test('its word is read out when it changes, its age is not', () => {
  act(() => lineState.set(heard));
  const goOn = show(13_000);
  const word = screen.getByRole('status');
  expect(word.textContent).toBe('Live');
  goOn(40_000);
  expect(screen.getByRole('status')).toBe(word);
  expect(word.textContent).toBe('Live');
  expect(said()).toContain('server last answered 30 s ago');
  act(() => lineState.set({ ...heard, line: 'lost', retryAt: 44_000 }));
  expect(word.textContent).toBe('Reconnecting');
  expect(said()).toContain('Reconnecting in 4 s · server last answered 30 s ago');
  goOn(85_000);
  expect(word.textContent).toBe('Stale');
  expect(said()).toContain('Stale · server last answered 1 min ago');
});
