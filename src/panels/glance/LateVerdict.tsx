import { type ComponentProps, Suspense } from 'react';
import { lazily, whenIdle } from '../../ui/lazily';
import type { RecentVerdict } from './RecentVerdict';

type LateVerdictProps = ComponentProps<typeof RecentVerdict>;

/** As wide as what comes mostly is, so that nothing moves when it does; nobody sees it or hears it. */
const places = {
  sentence: (
    <>
      : about double, but <span className="inline-block">so few that it may be chance</span>
    </>
  ),
  tile: 'no clear difference',
};

/** The figures stand without it. */
const Missing = ({ look }: LateVerdictProps) =>
  `${look === 'tile' ? '' : '; '}comparison failed to load`;

/** Asked for when the first view stands, which it must not delay. */
const Late = lazily<LateVerdictProps>(() =>
  // Soon: the sentence is read first, and waits for it.
  new Promise<void>((run) => whenIdle(run, 200))
    .then(() => import('./RecentVerdict'))
    .then(
      (module) => module.RecentVerdict,
      () => Missing,
    ),
);

/** The verdict on the last days, in a place that is kept for it. */
export function LateVerdict(props: LateVerdictProps) {
  return (
    <Suspense
      fallback={
        <span aria-busy="true" className="invisible">
          {places[props.look]}
        </span>
      }
    >
      <Late {...props} />
    </Suspense>
  );
}
