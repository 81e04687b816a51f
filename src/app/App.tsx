import { Suspense, useMemo, useSyncExternalStore } from 'react';
import { answerOf } from '../api/answer';
import { lineState } from '../api/stream/line';
import { useAskAgain } from '../api/use-ask-again';
import { todayOf } from '../domain/view';
import { FiltersPanel } from '../panels/filters/FiltersPanel';
import { HeaderPanel } from '../panels/header/HeaderPanel';
import { lazyComponent } from '../ui/lazy-component';
import { hasUnreadNames, useOpenedAddress } from '../url/use-opened-address';
import { useView } from '../url/use-view';
import { namedDataset, resolveView } from '../url/view-state';
import { Desk, DeskWaiting } from './Desk';
import { PanelBoundary } from './PanelBoundary';
import { useLiveDataset } from './use-live-dataset';
import { usePageClock } from './use-page-clock';
import { useTheme } from './use-theme';

// In chunks of their own: most links have nothing wrong, and the desk needs no wall.
const BrokenParameters = lazyComponent(
  async () => (await import('./BrokenParameters')).BrokenParameters,
);
const FrozenNotice = lazyComponent(async () => (await import('./FrozenNotice')).FrozenNotice);
const OtherRecords = lazyComponent(async () => (await import('./OtherRecords')).OtherRecords);
const Wall = lazyComponent(async () => (await import('./wall/Wall')).Wall);

export function App() {
  const { view: chosen, change: changeAddress, broken } = useView();
  const askAgain = useAskAgain();
  const dataset = useLiveDataset(chosen.at !== null);
  const others = useSyncExternalStore(
    lineState.subscribe,
    () => lineState.get().others,
    () => null,
  );
  const isWall = chosen.screen === 'wall';
  const opened = useOpenedAddress(isWall);
  useTheme(chosen.theme ?? (isWall ? 'dark' : null));
  const source = dataset.data;
  // Stable while the view changes: `useNarrowed` compares it by identity.
  const named = useMemo(
    () => (source ? namedDataset(source, chosen.dates) : null),
    [source, chosen.dates],
  );
  const resolved = useMemo(
    () => (source && named ? resolveView(chosen, source, named) : null),
    [chosen, source, named],
  );
  const { asOf, clock, steady, change } = usePageClock(
    resolved?.view ?? chosen,
    dataset.data,
    changeAddress,
  );
  const state = useMemo(() => {
    if (!resolved) return null;
    const view = { ...resolved.view, asOf };
    return { ...resolved, view, today: todayOf(view, resolved.dataset), steady, change };
  }, [resolved, asOf, steady, change]);
  const answer = answerOf(dataset);
  const allBroken = [...broken, ...(resolved?.broken ?? [])];
  if (isWall) {
    return (
      <PanelBoundary title="Wall" unattended>
        <Suspense>
          <Wall
            state={state}
            clock={clock}
            failure={answer.failure}
            broken={allBroken}
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
      {allBroken.length > 0 || chosen.statement !== null || hasUnreadNames(opened.search) ? (
        <Suspense>
          <BrokenParameters broken={allBroken} opened={opened} state={state} change={change} />
        </Suspense>
      ) : null}
      <Suspense>
        {chosen.at === null ? null : (
          <FrozenNotice view={chosen} state={state} at={chosen.at} failure={dataset.error} />
        )}
      </Suspense>
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
