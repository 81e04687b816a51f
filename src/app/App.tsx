import { Suspense, useEffect, useSyncExternalStore } from 'react';
import { answerOf } from '../api/answer';
import { lineState } from '../api/stream/line';
import { useAskAgain } from '../api/use-ask-again';
import { stampDay } from '../format/day';
import { FiltersPanel } from '../panels/filters/FiltersPanel';
import { HeaderPanel } from '../panels/header/HeaderPanel';
import { lazyComponent } from '../ui/lazy-component';
import { hasUnreadNames, useOpenedAddress } from '../url/use-opened-address';
import { Desk, DeskWaiting } from './Desk';
import { LateKeepPicture } from './offline/LateKeepPicture';
import { PanelBoundary } from './PanelBoundary';
import { useTheme } from './use-theme';
import { useViewState } from './use-view-state';

// In chunks of their own: most links have nothing wrong, and the desk needs no wall.
const BrokenParameters = lazyComponent(
  async () => (await import('./BrokenParameters')).BrokenParameters,
);
const FrozenNotice = lazyComponent(async () => (await import('./FrozenNotice')).FrozenNotice);
const OtherRecords = lazyComponent(async () => (await import('./OtherRecords')).OtherRecords);
const Wall = lazyComponent(async () => (await import('./wall/Wall')).Wall);

export function App() {
  const { chosen, dataset, state, clock, change, broken } = useViewState();
  const askAgain = useAskAgain();
  const others = useSyncExternalStore(
    lineState.subscribe,
    () => lineState.get().others,
    () => null,
  );
  const isWall = chosen.screen === 'wall';
  const opened = useOpenedAddress(isWall);
  useTheme(chosen.theme ?? (isWall ? 'dark' : null));
  const today = state?.today ?? null;
  useEffect(() => {
    // Browsers print it on each page, beside the address and the number of the page.
    if (today !== null) document.title = `Deadline Watch, as of ${stampDay(today)}`;
  }, [today]);
  const answer = answerOf(dataset);
  if (isWall) {
    return (
      <PanelBoundary title="Wall" unattended>
        <Suspense>
          <Wall
            state={state}
            clock={clock}
            failure={answer.failure}
            broken={broken}
            opened={opened}
            change={change}
          />
        </Suspense>
      </PanelBoundary>
    );
  }
  return (
    <div className="mx-auto max-w-[140rem] px-4 pb-10 sm:px-6 lg:px-8">
      {/* The key remounts the header when the dataset arrives, instead of letting it grow in place. */}
      <HeaderPanel
        key={state ? 'dataset' : 'waiting'}
        state={state}
        theme={chosen.theme}
        clock={clock}
        change={change}
      >
        {state ? <FiltersPanel state={state} /> : null}
      </HeaderPanel>
      {broken.length > 0 ||
      chosen.statement !== null ||
      hasUnreadNames(opened.search) ||
      opened.hash.includes('=') ? (
        <Suspense>
          <BrokenParameters broken={broken} opened={opened} state={state} change={change} />
        </Suspense>
      ) : null}
      <Suspense>
        {chosen.at === null ? null : (
          <FrozenNotice view={chosen} state={state} at={chosen.at} failure={dataset.error} />
        )}
      </Suspense>
      <LateKeepPicture isWaiting={state === null} />
      <Suspense>
        {others && state ? (
          <OtherRecords others={others} timeZone={state.dataset.timeZone} />
        ) : null}
      </Suspense>
      {state ? (
        <Desk
          state={state}
          failure={answer.failure}
          answeredAt={answer.kind === 'here' ? answer.answeredAt : null}
        />
      ) : (
        <DeskWaiting failure={answer.failure} onRetry={askAgain} />
      )}
    </div>
  );
}
