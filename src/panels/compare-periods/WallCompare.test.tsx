import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { attackColumnsQuery } from '../../api/queries';
import { day } from '../../domain/day';
import { days } from '../../domain/testing/columns';
import { reportAttacks, reportDataset } from '../../domain/testing/report';
import type { View } from '../../domain/view';
import type { WallRoom } from '../../ui/wall/wall-room';
import { viewStateOf } from '../../url/testing/view-state';
import { WallCompare } from './WallCompare';

afterEach(cleanup);

// Without a canvas every letter counts as 7.5 px wide, whatever its size.
const room: WallRoom = { width: 900, height: 520, must: 30, least: 24, portrait: false };

function show(choices: Partial<View> = {}, has: 'attacks' | 'nothing' = 'attacks') {
  const client = new QueryClient({
    defaultOptions: { queries: { retry: false, enabled: false } },
  });
  if (has === 'attacks') client.setQueryData(attackColumnsQuery.queryKey, reportAttacks);
  const { container } = render(
    <QueryClientProvider client={client}>
      <WallCompare state={viewStateOf(choices, reportDataset)} room={room} />
    </QueryClientProvider>,
  );
  return container;
}

const heading = () => screen.getByRole('heading', { level: 2 });

test('before anything is chosen: the default pair, said as such, with its verdict', () => {
  const { textContent } = show();
  expect(heading().textContent).toBe('A against B: no clear difference');
  expect(heading().className).not.toContain('text-danger');
  for (const words of [
    'A, December 14–27',
    '18 or 19',
    '1.3 to 1.4 a day',
    'B, November 30–December 13',
    '0.43 a day',
    'Last 14 covered days against the 14 before.',
  ]) {
    expect(textContent).toContain(words);
  }
});

test('the chart is an image whose name carries the figures, without a way to a table', () => {
  show();
  const name = screen.getByRole('img').getAttribute('aria-label');
  expect(name).toContain('A, December 14–27, 2021: 18 or 19 attacks on 14 of 14 days counted.');
  expect(name).not.toContain('Table');
});

test('up is in the colour of danger', () => {
  show({
    stated: 'counted',
    a: days('2021-12-01..2021-12-27'),
    b: days('2021-11-01..2021-11-18'),
  });
  expect(heading().textContent).toContain('clear increase');
  expect(heading().className).toContain('text-danger');
});

test('a period without coverage has no figure', () => {
  const { textContent } = show({ asOf: day('2021-11-25') });
  expect(heading().textContent).toBe('A against B: cannot say: no data');
  expect(textContent).toContain('no data');
  expect(textContent).toContain('none of 14 days is covered');
});

test.each<[why: string, choices: Partial<View>, expected: string]>([
  ['one alone', { a: days('2021-12-21..2021-12-27') }, 'A is December 21–27. B is not chosen.'],
  [
    'days of both',
    { a: days('2021-12-14..2021-12-27'), b: days('2021-12-01..2021-12-20') },
    'A and B share December 14–20: nothing is compared.',
  ],
])('%s is said in words', (_why, choices, expected) => {
  show(choices);
  expect(heading().textContent).toBe(expected);
  expect(screen.queryByRole('img')).toBeNull();
});

test('nothing can be pressed or come to by key', () => {
  const found = show().querySelectorAll('button, a, input, [tabindex], [aria-live]');
  expect(found).toHaveLength(0);
});

test('says that it waits', () => {
  show({}, 'nothing');
  expect(screen.getByRole('status').textContent).toBe('Loading the attacks.');
});
