import { type ReactNode, useEffect, useRef, useState } from 'react';
import { onIdle } from './lazy-component';

interface LazyMountProps {
  /** About as high as `children`, so that the page does not jump. */
  readonly placeholder: ReactNode;
  readonly children: ReactNode;
}

const rootMargin = '50%';

/** Mounts when the page is idle or the place comes near the window, so that the first view does not wait for what is below it. */
export function LazyMount({ placeholder, children }: LazyMountProps) {
  const [drawn, setDrawn] = useState(false);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (drawn || !element.current) return;
    const draw = () => setDrawn(true);
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) draw();
      },
      { rootMargin },
    );
    observer.observe(element.current);
    const cancel = onIdle(draw);
    return () => {
      observer.disconnect();
      cancel();
    };
  }, [drawn]);
  return <div ref={element}>{drawn ? children : placeholder}</div>;
}
