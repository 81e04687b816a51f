import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { attackColumnsQuery } from '../../api/queries';
import { day } from '../../domain/day';
import { reportAttacks, reportDataset } from '../../domain/testing/report';
import type { View } from '../../domain/view';
import type { WallRoom } from '../../ui/wall/wall-room';
import { viewStateOf } from '../../url/testing/view-state';
import { WallRunUp } from './WallRunUp';

afterEach(cleanup);

// Without a canvas every letter counts as 7.5 px wide, whatever its size.
const room: WallRoom = { width: 900, height: 520, must: 30, least: 24, portrait: false };
// The report's key dates are called by their ids.
const deadline = 'Key date deadline-2021';

function show(choices: Partial<View> = {}, has: 'attacks' | 'nothing' = 'attacks') {
  const client = new QueryClient({
    defaultOptions: { queries: { retry: false, enabled: false } },
  });
  if (has === 'attacks') client.setQueryData(attackColumnsQuery.queryKey, reportAttacks);
  const { container } = render(
    <QueryClientProvider client={client}>
      <WallRunUp state={viewStateOf(choices, reportDataset)} room={room} />
    </QueryClientProvider>,
  );
  return container;
}

const heading = () => screen.getByRole('heading', { level: 2 });

test('the run-up to the next key date, its count, rank and p', () => {
  const { textContent } = show();
  expect(heading().textContent).toBe(`Run-up to ${deadline}, December 31: 1 day to go`);
  for (const words of [
    '13 or 14',
    'attacks, December 17–27',
    '11 of 14 days',
    '2nd to 13th highest of 29 such windows',
    'p 0.10 to 0.48, adjusted ',
  ]) {
    expect(textContent).toContain(words);
  }
});

test('it goes by the length that the reader chose', () => {
  const { textContent } = show({ runUp: 7 });
  expect(textContent).toContain('attacks, December 24–27');
});

test('the days to the deadline are in its colour, those to another date are not', () => {
  show();
  expect(heading().querySelector('.text-danger')?.textContent).toBe('1 day to go');
  cleanup();
  show({ asOf: day('2022-01-02') });
  expect(heading().textContent).toContain('January 3, 2022: 1 day to go');
  expect(heading().querySelector('.text-danger')).toBeNull();
});

test('the chart is an image whose name carries the figures', () => {
  show();
  const name = screen.getByRole('img').getAttribute('aria-label');
  expect(name).toContain('13 or 14 attacks, December 17–27.');
});

test('gives the reason if no run-up can be counted', () => {
  const { textContent } = show({ asOf: day('2021-11-25') });
  expect(heading().textContent).toBe('No run-up can be counted.');
  expect(textContent).toContain('the 28 days before it are still to come');
});

test('nothing can be pressed or come to by key', () => {
  const found = show().querySelectorAll('button, a, input, [tabindex], [aria-live]');
  expect(found).toHaveLength(0);
});

test('says that it waits', () => {
  show({}, 'nothing');
  expect(screen.getByRole('status').textContent).toBe('Loading the attacks.');
});
