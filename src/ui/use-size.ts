import { type RefObject, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';

/** In CSS pixels: the window that the server renders for. */
const drawn = { width: 1440, height: 900 };

/** In whole CSS pixels; 0 before the first layout. */
export function useWidth<Element extends HTMLElement>(): [RefObject<Element | null>, number] {
  const ref = useRef<Element>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    setWidth(Math.floor(element.clientWidth));
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}

export function useWindowHeight(): number {
  return useSyncExternalStore(
    onResize,
    () => window.innerHeight,
    () => drawn.height,
  );
}

export function useWindowWidth(): number {
  return useSyncExternalStore(
    onResize,
    () => window.innerWidth,
    () => drawn.width,
  );
}

function onResize(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}
