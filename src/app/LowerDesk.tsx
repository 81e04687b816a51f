import { useDeferredValue } from 'react';
import { ComparePeriodsPanel } from '../panels/compare-periods/ComparePeriodsPanel';
import { RunUpsPanel } from '../panels/run-ups/RunUpsPanel';
import { WordsAndDeedsPanel } from '../panels/words-and-deeds/WordsAndDeedsPanel';
import type { ViewState } from '../url/view-state';
import { PanelBoundary } from './PanelBoundary';

/**
 * What stands below the chart and the feed. It follows the view right after those: a step of the day never
 * waits for what is not in sight.
 */
export function LowerDesk({ state }: { readonly state: ViewState }) {
  const late = useDeferredValue(state);
  return (
    <div className="grid gap-y-10">
      <PanelBoundary title="Compare periods">
        <ComparePeriodsPanel state={late} />
      </PanelBoundary>
      <PanelBoundary title="Run-ups">
        <RunUpsPanel state={late} />
      </PanelBoundary>
      <PanelBoundary title="Words and deeds">
        <WordsAndDeedsPanel state={late} />
      </PanelBoundary>
    </div>
  );
}
