import { type RefObject, useLayoutEffect } from 'react';
import { placeOf, shiftOf } from './list-shift';

/**
 * In CSS pixels. A scrolled list never returns quite to its top, where it would show what is held
 * back.
 */
const minScrolled = 1;

/**
 * Keeps the text being read in place on the screen when content above the list changes height, in
 * this panel or another. Corrects the scroll position before the page is painted.
 */
export function useKeptPlace(list: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    let place = placeOf(element);
    // Lists scroll by whole pixels: the fractions would add up.
    let remainder = 0;
    const keep = () => {
      const now = placeOf(element);
      const shift = shiftOf(place, now);
      place = now;
      if (shift === 0 || element.scrollTop < minScrolled) return;
      const wanted = element.scrollTop + shift + remainder;
      element.scrollTop = Math.max(minScrolled, Math.round(wanted));
      remainder = wanted - element.scrollTop;
      // More than a rounding error means that the list has reached its end.
      if (Math.abs(remainder) > 0.5) remainder = 0;
    };
    // A change of height above the list changes the height of the list or of something around it.
    const observer = new ResizeObserver(keep);
    for (let one: HTMLElement | null = element; one; one = one.parentElement) observer.observe(one);
    // Not captured, because only the scrolling of the window matters here.
    window.addEventListener('scroll', keep, { passive: true });
    return () => {
      observer.disconnect();
      window.removeEventListener('scroll', keep);
    };
  }, [list]);
}
