import {
  type ComponentProps,
  type RefObject,
  Suspense,
  useEffect,
  useRef,
  useSyncExternalStore,
} from 'react';
import { lazyComponent, onIdle } from '../../ui/lazy-component';
import type { RecentVerdict } from './RecentVerdict';

type LateVerdictProps = ComponentProps<typeof RecentVerdict>;

let hasFailed = false;
const onFailure = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  onFailure.add(listener);
  return () => onFailure.delete(listener);
}

/**
 * Never resolves, so that the verdict of the server stays until another one replaces it. Rejects on
 * the server, so that nobody waits for it.
 */
function failed(error: unknown): Promise<never> {
  if (typeof document === 'undefined') throw error;
  hasFailed = true;
  for (const listener of onFailure) listener();
  return new Promise(() => {});
}

let loadNow = () => {};
const wanted = new Promise<void>((run) => {
  loadNow = run;
  onIdle(run);
});

/** The server's verdict is enough until the browser is idle. */
const Late = lazyComponent<LateVerdictProps>(() =>
  wanted.then(() => import('./RecentVerdict')).then((module) => module.RecentVerdict, failed),
);

function Waiting() {
  const isMissing = useSyncExternalStore(
    subscribe,
    () => hasFailed,
    () => false,
  );
  // Mounted only if the server rendered no verdict, or one of another view: without it the sentence
  // is incomplete.
  useEffect(() => loadNow(), []);
  if (isMissing) return '; comparison failed to load.';
  return (
    // Invisible, about as wide as the usual verdict, so that nothing moves when it loads.
    <span aria-busy="true" className="invisible">
      : about double, but <span className="inline-block">so few that it may be chance.</span>
    </span>
  );
}

/** Repeats a press on what had no code yet, because React drops such a press. */
function PressedAgain({ pressed }: { readonly pressed: RefObject<Element | null> }) {
  useEffect(() => {
    pressed.current?.querySelector('button')?.click();
    pressed.current = null;
  }, [pressed]);
  return null;
}

export function LateVerdict(props: LateVerdictProps) {
  const root = useRef<HTMLSpanElement>(null);
  const pressed = useRef<Element | null>(null);
  useEffect(() => {
    // The last press decides: one elsewhere cancels it. Listens before React, which stops the
    // event.
    const onClick = ({ target }: Event) => {
      const isHere = target instanceof Node && root.current?.contains(target);
      pressed.current = isHere ? root.current : null;
    };
    document.addEventListener('click', onClick, true);
    return () => document.removeEventListener('click', onClick, true);
  }, []);
  return (
    <span ref={root}>
      <Suspense fallback={<Waiting />}>
        <Late {...props} />
        <PressedAgain pressed={pressed} />
      </Suspense>
    </span>
  );
}
