import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { vi } from 'vitest';
import { attackColumnsQuery } from '../../../api/queries';
import { reportAttacks, reportDataset } from '../../../domain/testing/report';
import type { DrawerTarget, View } from '../../../domain/view';
import { changing, untouchedView, viewStateOf } from '../../../url/testing/view-state';
import { RunUpsPanel } from '../RunUpsPanel';

export const opened = vi.fn<(open: DrawerTarget | null) => void>();

/** Stubs what jsdom lacks: layout and canvas. */
export function layOut(): void {
  opened.mockClear();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(320);
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
}

function Page({ choices, dataset }: { choices: Partial<View>; dataset: typeof reportDataset }) {
  const [view, setView] = useState<View>({ ...untouchedView, ...choices });
  const change = changing(
    () => view,
    (next) => {
      if (next.open !== undefined) opened(next.open);
      setView((before) => ({ ...before, ...next }));
    },
  );
  const state = { ...viewStateOf(view, dataset), change };
  return <RunUpsPanel state={state} />;
}

export function show(
  choices: Partial<View> = {},
  attacks: typeof reportAttacks | null = reportAttacks,
  dataset = reportDataset,
): void {
  const client = new QueryClient({
    defaultOptions: { queries: { retry: false, enabled: attacks !== null } },
  });
  if (attacks) client.setQueryData(attackColumnsQuery.queryKey, attacks);
  render(
    <QueryClientProvider client={client}>
      <Page choices={choices} dataset={dataset} />
    </QueryClientProvider>,
  );
}

/** Opens how a run-up was ranked. */
export function howRanked(name: RegExp): string[] {
  fireEvent.focus(
    within(screen.getByRole('article', { name })).getByRole('button', {
      name: /rank|of \d+ windows/,
    }),
  );
  const note = screen.getByLabelText('How it was ranked');
  return [...(note.firstElementChild?.children ?? [])].map(({ textContent }) => textContent ?? '');
}
