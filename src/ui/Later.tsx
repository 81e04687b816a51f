import { type ReactNode, useEffect, useRef, useState } from 'react';
import { whenIdle } from './lazily';

interface LaterProps {
  /** What holds the place meanwhile; about as high. */
  readonly placeholder: ReactNode;
  readonly children: ReactNode;
}

/** How near to the window it is drawn at once, in shares of the window's height. */
const near = '50%';

/**
 * A part of the page below the first view: drawn when the page is idle or the reader comes near, so that
 * what is seen first waits for nothing that is not.
 */
export function Later({ placeholder, children }: LaterProps) {
  const [drawn, setDrawn] = useState(false);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (drawn || !element.current) return;
    const draw = () => setDrawn(true);
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) draw();
      },
      { rootMargin: near },
    );
    observer.observe(element.current);
    const cancel = whenIdle(draw);
    return () => {
      observer.disconnect();
      cancel();
    };
  }, [drawn]);
  return <div ref={element}>{drawn ? children : placeholder}</div>;
}
