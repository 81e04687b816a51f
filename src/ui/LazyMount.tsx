import { type ReactNode, startTransition, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { onIdle } from './lazy-component';

interface LazyMountProps {
  /** About as high as `children`, so that the page does not jump. */
  readonly placeholder: ReactNode;
  readonly children: ReactNode;
}

/**
 * Mounts `children` when the place is on the screen, and before that when the reader scrolls, prints, or holds Ctrl or ⌘
 * as for finding a word in the page; at the latest when the page has been idle, so that it is there for screen readers
 * and menus too. What is below the first view costs the first view nothing.
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
