import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { attackColumnsQuery, statementsQuery } from '../api/queries';
import { reportAttacks, reportDataset } from '../domain/testing/report';
import type { View } from '../domain/view';
import { FrequencyPanel } from '../panels/frequency/FrequencyPanel';
import { frequencyModel } from '../panels/frequency/frequency-model';
import { overviewModel } from '../panels/frequency/overview-model';
import { RunUpsPanel } from '../panels/run-ups/RunUpsPanel';
import { runUpsModel } from '../panels/run-ups/run-ups-model';
import { layOut } from '../panels/run-ups/testing/run-ups-page';
import { viewStateOf } from '../url/testing/view-state';
import { useTracked } from '../url/use-tracked';
import type { ViewState } from '../url/view-state';

vi.mock(import('../panels/frequency/frequency-model'), { spy: true });
vi.mock(import('../panels/frequency/overview-model'), { spy: true });
vi.mock(import('../panels/run-ups/run-ups-model'), { spy: true });

beforeEach(layOut);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const models = [frequencyModel, overviewModel, runUpsModel];
const calls = () => models.map((model) => vi.mocked(model).mock.calls.length);

function Panels({ state }: { readonly state: ViewState }) {
  const [frequency, runUps] = [useTracked(state), useTracked(state)];
  return (
    <>
      <FrequencyPanel state={frequency} />
      <RunUpsPanel state={runUps} />
    </>
  );
}

function shown() {
  const client = new QueryClient({ defaultOptions: { queries: { enabled: false } } });
  client.setQueryData(attackColumnsQuery.queryKey, reportAttacks);
  client.setQueryData(statementsQuery.queryKey, { statements: [], revision: 0 });
  const state = viewStateOf({}, reportDataset);
  const page = (choices: Partial<View>) => (
    <QueryClientProvider client={client}>
      <Panels state={{ ...state, view: { ...state.view, ...choices } }} />
    </QueryClientProvider>
  );
  const { rerender } = render(page({}));
  return (choices: Partial<View>) => act(async () => rerender(page(choices)));
}

test.each<[string, Partial<View>, readonly number[]]>([
  ['opening the drawer', { open: { kind: 'overlaps' } }, [0, 0, 0]],
  ['searching the statements', { q: 'convoy' }, [0, 0, 0]],
  ['another theme', { theme: 'dark' }, [0, 0, 0]],
  ['other periods to compare', { aDate: 'deadline-2021' }, [0, 0, 0]],
  ['another split', { split: 'none' }, [1, 0, 0]],
  ['another length of the run-ups', { runUp: 7 }, [0, 0, 1]],
])('%s counts only what it changes', async (_name, choices, expected) => {
  const show = shown();
  const before = calls();
  await show(choices);
  const [frequencies = 0, ...others] = calls().map((count, at) => count - (before[at] ?? 0));
  // A narrow chart, which is there until the width is known, is counted by itself.
  expect([Math.min(1, frequencies), ...others]).toEqual(expected);
});
