import { type ComponentProps, Suspense } from 'react';
import { lazyComponent, onIdle } from '../../ui/lazy-component';
import type { RecentVerdict } from './RecentVerdict';

type LateVerdictProps = ComponentProps<typeof RecentVerdict>;

/** Shown if the chunk fails to load. The counts do not need it. */
const Missing = () => '; comparison failed to load.';

/** Loads once the browser is idle, so that it does not delay the first view. */
const Late = lazyComponent<LateVerdictProps>(() =>
  // 200 ms after the page has loaded, not the default 1500: the sentence is read first and is incomplete
  // without it.
  new Promise<void>((run) => onIdle(run, 200))
    .then(() => import('./RecentVerdict'))
    .then(
      (module) => module.RecentVerdict,
      () => Missing,
    ),
);

export function LateVerdict(props: LateVerdictProps) {
  return (
    <Suspense
      fallback={
        // Invisible, about as wide as the usual verdict, so that nothing moves when it loads.
        <span aria-busy="true" className="invisible">
          : about double, but <span className="inline-block">so few that it may be chance.</span>
        </span>
      }
    >
      <Late {...props} />
    </Suspense>
  );
}
