import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { attackColumnsQuery, statementsQuery } from '../../api/queries';
import { reportAttacks, reportDataset } from '../../domain/testing/report';
import type { View } from '../../domain/view';
import type { WallRoom } from '../../ui/wall/wall-room';
import { viewStateOf } from '../../url/testing/view-state';
import { WallFrequency } from './WallFrequency';

// Without a canvas every letter counts as 7.5 px wide, whatever its size: the type is smaller here, the room larger.
const wide: WallRoom = { width: 1700, height: 780, must: 16, least: 13, portrait: false };

/** The scene with the report's records already there, unless told. */
function renderWall(choices: Partial<View> = {}, room = wide, here = true) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 1e9 } } });
  if (here) {
    client.setQueryData(attackColumnsQuery.queryKey, reportAttacks);
    client.setQueryData(statementsQuery.queryKey, { statements: [], revision: 0 });
  }
  const state = viewStateOf(choices, reportDataset);
  return render(
    <QueryClientProvider client={client}>
      <WallFrequency state={state} room={room} />
    </QueryClientProvider>,
  );
}

describe('the frequency on the wall', () => {
  test('says in a heading what the chart shows, and in its name the same with its unit', () => {
    renderWall();
    const heading = screen.getByRole('heading', { level: 2 });
    expect(heading.textContent?.replaceAll('\u2060', '').replaceAll('\u00a0', ' ')).toMatch(
      /^23 or 24 attacks\b.*December 1–27, .*\bat least 11\b.*November 19–30: 0\.85 to 0\.89\b.*at least 0\.92$/,
    );
    expect(
      screen.getByRole('img', {
        name: /^Bar chart of attacks by day\. 23 or 24 attacks\b.*December 1–27, .*\bat least 11\b.*November 19–30\.$/,
      }),
    ).toBeDefined();
  });

  test('names the key dates in plain words', () => {
    renderWall();
    const list = screen.getByRole('list', { name: 'Key dates' });
    expect(list.textContent).toContain('deadline-2021 Dec 31 · in 1 day');
    expect(within(list).getAllByRole('listitem')).toHaveLength(5);
  });

  test('has nothing to point at, to press or to come to by key', () => {
    const { container } = renderWall();
    expect(
      container.querySelectorAll('button, a, input, [role=slider], [tabindex="0"]'),
    ).toHaveLength(0);
  });

  test('fills what is certain with the texture that the legend shows', () => {
    const { container } = renderWall();
    const light = (place: Element | null | undefined) =>
      [...(place?.querySelectorAll('pattern > path') ?? [])].map((path) => path.getAttribute('d'));
    const legend = screen.getByRole('list', { name: 'Colours and marks' });
    const solid = container.querySelectorAll('[data-series] > pattern');
    expect(solid).toHaveLength(7);
    expect(light(legend).length).toBeGreaterThan(4);
    for (const series of container.querySelectorAll('[data-series]')) {
      const pattern = series.querySelector('pattern');
      const [bars] = series.querySelectorAll(':scope > rect');
      expect(bars?.getAttribute('fill')).toBe(`url(#${pattern?.id})`);
    }
  });

  test('without room for a legend all parts look alike: their looks would mean nothing', () => {
    const { container } = renderWall({}, { ...wide, height: 125 });
    expect(screen.getByRole('list', { name: 'Colours and marks' }).children).toHaveLength(0);
    const looks = [...container.querySelectorAll('[data-series]')].map((one) =>
      one.getAttribute('color'),
    );
    expect(looks[0]).toMatch(/^var/);
    expect(new Set(looks).size).toBe(1);
    expect(container.querySelectorAll('[data-series] > pattern > path')).toHaveLength(0);
  });

  test('takes the unit that was chosen', () => {
    renderWall({ interval: 'week' });
    expect(screen.getByRole('img', { name: /^Bar chart of attacks by week\./ })).toBeDefined();
  });

  test('says that the attacks are on their way', () => {
    renderWall({}, wide, false);
    expect(screen.getByRole('status').textContent).toBe('Loading the attacks.');
  });
});
