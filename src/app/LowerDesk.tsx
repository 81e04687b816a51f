import { useDeferredValue } from 'react';
import { ComparePeriodsPanel } from '../panels/compare-periods/ComparePeriodsPanel';
import { ConclusionsPanel } from '../panels/conclusions/ConclusionsPanel';
import { RunUpsPanel } from '../panels/run-ups/RunUpsPanel';
import { ThreatsAndAttacksPanel } from '../panels/threats-and-attacks/ThreatsAndAttacksPanel';
import { useTracked } from '../url/use-tracked';
import type { ViewState } from '../url/view-state';
import { PanelBoundary } from './PanelBoundary';

/** The state is deferred, so that a step of the day does not wait for these panels. */
export function LowerDesk({ state }: { readonly state: ViewState }) {
  const deferred = useDeferredValue(state);
  const periods = useTracked(deferred);
  const runUps = useTracked(deferred);
  const threats = useTracked(deferred);
  const conclusions = useTracked(deferred);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-y-10">
      <PanelBoundary title="Compare periods">
        <ComparePeriodsPanel state={periods} />
      </PanelBoundary>
      <PanelBoundary title="Run-ups">
        <RunUpsPanel state={runUps} />
      </PanelBoundary>
      <PanelBoundary title="Threats and attacks">
        <ThreatsAndAttacksPanel state={threats} />
      </PanelBoundary>
      <PanelBoundary title="Conclusions of the source">
        <ConclusionsPanel state={conclusions} />
      </PanelBoundary>
    </div>
  );
}
