import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { attackColumnsQuery, statementsQuery } from '../../api/queries';
import { day } from '../../domain/day';
import { aStatement } from '../../domain/testing/records';
import { reportAttacks, reportDataset } from '../../domain/testing/report';
import type { View } from '../../domain/view';
import type { WallRoom } from '../../ui/wall/wall-room';
import { viewStateOf } from '../../url/testing/view-state';
import { WallNow } from './WallNow';

afterEach(cleanup);

// Without a canvas every letter counts as 7.5 px wide, whatever its size.
const room: WallRoom = { width: 900, height: 400, must: 16, least: 13, portrait: false };
const statements = [aStatement('t', '2021-12-28', { gist: 'Would attack again.' })];

/** Draws the scene with some of the records there. */
function renderNow(has: 'all' | 'attacks' | 'nothing', choices: Partial<View> = {}) {
  const client = new QueryClient({
    defaultOptions: { queries: { retry: false, enabled: false } },
  });
  if (has !== 'nothing') client.setQueryData(attackColumnsQuery.queryKey, reportAttacks);
  if (has === 'all') client.setQueryData(statementsQuery.queryKey, { statements, revision: 0 });
  const { container } = render(
    <QueryClientProvider client={client}>
      <WallNow state={viewStateOf(choices, reportDataset)} room={room} />
    </QueryClientProvider>,
  );
  return container;
}

test('days to go, the sentence as its heading, the verdict, and the news', () => {
  const { textContent } = renderNow('all');
  expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(
    /^12 or 13 attacks\b.* December\u00a027, .*\b6\b.*\. No attack data since December\u00a027$/,
  );
  const days = screen.getByRole('list', { name: 'Days to the coming key dates' });
  expect([...days.children].map((one) => one.textContent)).toEqual([
    expect.stringMatching(/^1day.*Friday, December 31/),
    expect.stringMatching(/^4days.*Monday, January 3/),
  ]);
  expect(days.querySelectorAll('.text-danger')).toHaveLength(1);
  expect(textContent).toContain('No clear difference: about double');
  expect(textContent).toContain('Latest attack');
  expect(textContent).toContain('Would attack again.');
});

test('nothing can be pressed or come to by key', () => {
  const container = renderNow('all');
  expect(container.querySelectorAll('button, a, input, [tabindex], [aria-live]')).toHaveLength(0);
});

test('a deadline that passed stands in its colour, and the next key date takes its place', () => {
  renderNow('all', { asOf: day('2022-01-02') });
  expect(screen.getByText(/passed 2 days ago/).className).toContain('text-danger');
  const days = screen.getByRole('list', { name: 'Days to the coming key dates' });
  expect([...days.children].map((one) => one.textContent)).toEqual([
    expect.stringMatching(/^1day.*Monday, January 3/),
  ]);
});

test('key dates stand before there is any record', () => {
  renderNow('nothing');
  expect(screen.getByRole('status').textContent).toBe('Loading the attacks.');
  expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  expect(screen.getByRole('list', { name: 'Days to the coming key dates' })).not.toBeNull();
});

test('attacks stand before there are statements', () => {
  const { textContent } = renderNow('attacks');
  expect(screen.getByRole('heading', { level: 2 })).not.toBeNull();
  expect(textContent).toContain('Loading the statements.');
});
