import { type ComponentProps, Suspense } from 'react';
import { lazyComponent, onIdle } from '../../ui/lazy-component';
import type { RecentVerdict } from './RecentVerdict';

type LateVerdictProps = ComponentProps<typeof RecentVerdict>;

/** Invisible, and about as wide as the usual verdict, so that nothing moves when it loads. */
const placeholders = {
  sentence: (
    <>
      : about double, but <span className="inline-block">so few that it may be chance</span>
    </>
  ),
  tile: 'no clear difference',
};

const Missing = ({ look }: LateVerdictProps) =>
  `${look === 'tile' ? '' : '; '}comparison failed to load`;

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
        <span aria-busy="true" className="invisible">
          {placeholders[props.look]}
        </span>
      }
    >
      <Late {...props} />
    </Suspense>
  );
}
