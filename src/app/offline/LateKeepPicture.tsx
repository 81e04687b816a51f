import { Suspense, useEffect, useState } from 'react';
import { lazyComponent } from '../../ui/lazy-component';

/** Whoever reads for so long, or leaves the page open, may come again. A short visit downloads nothing for that. */
const afterMs = 20_000;

const KeepPicture = lazyComponent(() =>
  import('./KeepPicture').then(
    (module) => module.KeepPicture,
    // The page works without it.
    () => () => null,
  ),
);

interface LateKeepPictureProps {
  /** Whether the page has no data yet: then the last picture, if there is one, is needed at once. */
  readonly isWaiting: boolean;
}

/** Keeps what the page shows for a time without the server. */
export function LateKeepPicture({ isWaiting }: LateKeepPictureProps) {
  const [keeps, setKeeps] = useState(false);
  useEffect(() => {
    if (keeps) return;
    const keep = () => setKeeps(true);
    const timer = setTimeout(keep, isWaiting ? 0 : afterMs);
    document.addEventListener('visibilitychange', keep);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', keep);
    };
  }, [keeps, isWaiting]);
  return <Suspense>{keeps ? <KeepPicture /> : null}</Suspense>;
}
