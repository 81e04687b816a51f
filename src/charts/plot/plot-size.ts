import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { smallSize } from '../small-font';

/** In CSS pixels: the width of a chart with its margins, and the size of its text. */
export interface PlotSize {
  readonly width: number;
  readonly text: number;
}

/** Assumed for the layout of labels until the browser has measured; nothing else depends on it. */
export const assumedSize = {
  wide: { width: 860, text: 12 },
  narrow: { width: 340, text: 12 },
} as const;

/** In CSS pixels; the same as in the container queries of `BySize`. */
const narrowBelow = 480;

export const isNarrow = ({ width }: PlotSize) => width < narrowBelow;

/** Null until the first layout, and on a server. */
export function usePlotSize<Element extends HTMLElement>(): [
  RefObject<Element | null>,
  PlotSize | null,
] {
  const ref = useRef<Element>(null);
  const [size, setSize] = useState<PlotSize | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const [width, text] = [Math.floor(element.clientWidth), smallSize()];
      setSize((now) => (now?.width === width && now.text === text ? now : { width, text }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
