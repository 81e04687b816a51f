import { useCallback, useDeferredValue, useLayoutEffect, useRef } from 'react';
import { ComparePeriodsPanel } from '../panels/compare-periods/ComparePeriodsPanel';
import { ConclusionsPanel } from '../panels/conclusions/ConclusionsPanel';
import { RunUpsPanel } from '../panels/run-ups/RunUpsPanel';
import { ThreatsAndAttacksPanel } from '../panels/threats-and-attacks/ThreatsAndAttacksPanel';
import { useNarrowed } from '../url/use-narrowed';
import type { ViewState } from '../url/view-state';
import { PanelBoundary } from './PanelBoundary';

// The fields of the view that each panel reads: a change of another field does not render it.
const filters = ['group', 'governorate', 'several', 'asOf'] as const;
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
const conclusionsRead = ['asOf'] as const;
const wordsRead = [...filters, 'stated', 'from', 'to'] as const;

function useLatest(state: ViewState): () => ViewState {
  const latest = useRef(state);
  useLayoutEffect(() => {
    latest.current = state;
  }, [state]);
  return useCallback(() => latest.current, []);
}

/** The state is deferred, so that a step of the day does not wait for these panels. */
export function LowerDesk({ state }: { readonly state: ViewState }) {
  const latest = useLatest(state);
  const deferred = useDeferredValue(state);
  const periods = useNarrowed(deferred, periodsRead);
  const runUps = useNarrowed(deferred, runUpsRead);
  const words = useNarrowed(deferred, wordsRead);
  const conclusions = useNarrowed(deferred, conclusionsRead);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-y-10">
      <PanelBoundary title="Compare periods">
        <ComparePeriodsPanel state={periods} latest={latest} />
      </PanelBoundary>
      <PanelBoundary title="Run-ups">
        <RunUpsPanel state={runUps} latest={latest} />
      </PanelBoundary>
      <PanelBoundary title="Threats and attacks">
        <ThreatsAndAttacksPanel state={words} />
      </PanelBoundary>
      <PanelBoundary title="Conclusions of the source">
        <ConclusionsPanel state={conclusions} />
      </PanelBoundary>
    </div>
  );
}
