import { type ReactNode, startTransition, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { onIdle } from './lazy-component';

interface LazyMountProps {
  /** About as high as `children`, so that the page does not jump. */
  readonly placeholder: ReactNode;
  readonly children: ReactNode;
}

/**
 * Mounts `children` when the place is on the screen, so that what is below the first view does not
 * slow it down. Also when the reader scrolls, prints, or holds Ctrl or ⌘ as for finding a word in
 * the page, and at the latest when the page is idle, for screen readers and menus.
 */
export function LazyMount({ placeholder, children }: LazyMountProps) {
  const [isWanted, setWanted] = useState(false);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isWanted || !element.current) return;
    const stop = new AbortController();
    const until = { signal: stop.signal, passive: true };
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setWanted(true);
    });
    observer.observe(element.current);
    window.addEventListener('scroll', () => setWanted(true), until);
    window.addEventListener('beforeprint', () => flushSync(() => setWanted(true)), until);
    window.addEventListener(
      'keydown',
      ({ ctrlKey, metaKey }) => {
        if (ctrlKey || metaKey) setWanted(true);
      },
      until,
    );
    const cancel = onIdle(() => startTransition(() => setWanted(true)), { orUsed: false });
    return () => {
      cancel();
      observer.disconnect();
      stop.abort();
    };
  }, [isWanted]);
  return <div ref={element}>{isWanted ? children : placeholder}</div>;
}
