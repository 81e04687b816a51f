import { Suspense, useMemo } from 'react';
import { ageWords } from '../format/countdown';
import { FeedPanel } from '../panels/feed/FeedPanel';
import { FrequencyPanel } from '../panels/frequency/FrequencyPanel';
import { GlancePanel } from '../panels/glance/GlancePanel';
import { Age } from '../ui/Age';
import { InBrowser } from '../ui/InBrowser';
import { LazyMount } from '../ui/LazyMount';
import { lazyComponent } from '../ui/lazy-component';
import { Notice } from '../ui/Notice';
import { SaidOfAll } from '../ui/OldAnswer';
import { Panel } from '../ui/Panel';
import { useRoomBeside } from '../ui/use-room-beside';
import { Waiting } from '../ui/Waiting';
import { useTracked } from '../url/use-tracked';
import type { ViewState } from '../url/view-state';
import { PanelBoundary } from './PanelBoundary';

const DrawerPanel = lazyComponent(
  async () => (await import('../panels/drawer/DrawerPanel')).DrawerPanel,
  'ahead',
);

const LowerDesk = lazyComponent(async () => (await import('./LowerDesk')).LowerDesk, 'ahead');

const layout = 'relative grid gap-x-8 gap-y-5 lg:grid-cols-3';
const heights = { glance: 'min-h-52', frequency: 'min-h-[38rem]', feed: 'min-h-[24rem]' };

interface DeskProps {
  readonly state: ViewState;
  readonly failure: string | null;
  readonly answeredAt: number | null;
}

export function Desk({ state, failure, answeredAt }: DeskProps) {
  // Each panel renders only when a field changes that it reads.
  const [glance, frequency, feed] = [useTracked(state), useTracked(state), useTracked(state)];
  const isFeedCovered = useRoomBeside() && state.view.open !== null;
  return (
    <SaidOfAll value={useMemo(() => ({ failure, answeredAt }), [failure, answeredAt])}>
      {failure ? (
        <Notice kind="status">
          <strong>Not live.</strong> {failure} Showing{' '}
          {answeredAt === null ? (
            'an older answer'
          ) : (
            <>
              its answer from{' '}
              <strong>
                <Age since={answeredAt} words={ageWords} /> ago
              </strong>
            </>
          )}
          . Retrying automatically.
        </Notice>
      ) : null}
      <main id="main" tabIndex={-1} className={`${layout} outline-none`}>
        <div className="lg:col-span-3">
          <PanelBoundary title="At a glance">
            <GlancePanel state={glance} />
          </PanelBoundary>
        </div>
        <div className="min-w-0 lg:col-span-2">
          <PanelBoundary title="Attack frequency">
            <FrequencyPanel state={frequency} />
          </PanelBoundary>
        </div>
        <div className="relative min-w-0 print:col-span-full" inert={isFeedCovered}>
          <PanelBoundary title="Threat statements">
            <FeedPanel state={feed} />
          </PanelBoundary>
        </div>
        <div className="min-w-0 pt-5 lg:col-span-3">
          <PanelBoundary title="Compare periods">
            <LazyMount placeholder={lowerWaiting}>
              <Suspense fallback={lowerWaiting}>
                <LowerDesk state={state} />
              </Suspense>
            </LazyMount>
          </PanelBoundary>
        </div>
        {/* On a wide window the drawer opens over the feed's column and what is below it. */}
        <div className="max-xl:contents xl:-inset-x-4 xl:pointer-events-none xl:absolute xl:inset-y-0 xl:z-30 xl:col-start-3 xl:row-start-2 *:pointer-events-auto">
          <PanelBoundary title="Records">
            <InBrowser>
              {state.view.open ? <DrawerPanel state={state} open={state.view.open} /> : null}
            </InBrowser>
          </PanelBoundary>
        </div>
      </main>
    </SaidOfAll>
  );
}

const lowerWaiting = (
  <>
    <Panel title="Compare periods" className="no-print">
      <Waiting what="code" failure={null} onRetry={() => {}} className="min-h-dvh" />
    </Panel>
    <p className="hidden print:block">The rest of the page had not loaded.</p>
  </>
);

interface DeskWaitingProps {
  readonly failure: string | null;
  readonly onRetry: () => void;
}

/** Every panel is in place before the dataset arrives, so that nothing moves later. */
export function DeskWaiting({ failure, onRetry }: DeskWaitingProps) {
  const waiting = (className: string) => (
    <Waiting what="data" failure={failure} onRetry={onRetry} className={className} />
  );
  return (
    <main id="main" tabIndex={-1} className={`${layout} outline-none`}>
      <Panel title="At a glance" className="lg:col-span-3">
        {waiting(heights.glance)}
      </Panel>
      <Panel title="Attack frequency" className="lg:col-span-2">
        {waiting(heights.frequency)}
      </Panel>
      <Panel title="Threat statements">{waiting(heights.feed)}</Panel>
    </main>
  );
}
