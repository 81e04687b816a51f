import { useCallback, useDeferredValue, useLayoutEffect, useRef } from 'react';
import { ComparePeriodsPanel } from '../panels/compare-periods/ComparePeriodsPanel';
import { RunUpsPanel } from '../panels/run-ups/RunUpsPanel';
import { WordsAndDeedsPanel } from '../panels/words-and-deeds/WordsAndDeedsPanel';
import { useNarrowed } from '../url/use-narrowed';
import type { ViewState } from '../url/view-state';
import { PanelBoundary } from './PanelBoundary';

/* What the panels read of the view: of other choices they need not know. */
const filters = ['group', 'governorate', 'asOf'] as const;
const periodsRead = [
  ...filters,
  'stated',
  'runUp',
  'a',
  'b',
  'align',
  'aDate',
  'bDate',
  'from',
  'to',
] as const;
const runUpsRead = [...filters, 'stated', 'runUp', 'dates', 'from', 'to'] as const;
const wordsRead = [...filters, 'stated', 'from', 'to'] as const;

/** The newest state for those who need it when something is done; asking for it draws nothing anew. */
function useLatest(state: ViewState): () => ViewState {
  const latest = useRef(state);
  useLayoutEffect(() => {
    latest.current = state;
  }, [state]);
  return useCallback(() => latest.current, []);
}

/**
 * What stands below the chart and the feed. It follows the view right after those: a step of the day never
 * waits for what is not in sight.
 */
export function LowerDesk({ state }: { readonly state: ViewState }) {
  const latest = useLatest(state);
  const late = useDeferredValue(state);
  const periods = useNarrowed(late, periodsRead);
  const runUps = useNarrowed(late, runUpsRead);
  const words = useNarrowed(late, wordsRead);
  return (
    <div className="grid gap-y-10">
      <PanelBoundary title="Compare periods">
        <ComparePeriodsPanel state={periods} />
      </PanelBoundary>
      <PanelBoundary title="Run-ups">
        <RunUpsPanel state={runUps} latest={latest} />
      </PanelBoundary>
      <PanelBoundary title="Threats and attacks">
        <WordsAndDeedsPanel state={words} />
      </PanelBoundary>
    </div>
  );
}
