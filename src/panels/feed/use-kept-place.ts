import { type RefObject, useLayoutEffect } from 'react';
import { placeOf, shiftOf } from './list-shift';

/** A list that is scrolled stays scrolled: at its top it would take in what is held back. */
const minScrolled = 1;

/**
 * What is read in a list that is scrolled stays where it is on the screen when something above the list
 * gets higher or lower, be it in its panel or in another. It is made up for before the page is painted.
 */
export function useKeptPlace(list: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    let place = placeOf(element);
    // Lists scroll by whole pixels: the parts of one would add up.
    let owed = 0;
    const keep = () => {
      const now = placeOf(element);
      const shift = shiftOf(place, now);
      place = now;
      if (shift === 0 || element.scrollTop < minScrolled) return;
      const wanted = element.scrollTop + shift + owed;
      element.scrollTop = Math.max(minScrolled, Math.round(wanted));
      owed = wanted - element.scrollTop;
      // More than rounding leaves is the end of the list: it cannot be had, nor is it wanted later.
      if (Math.abs(owed) > 0.5) owed = 0;
    };
    // Whatever gets higher above the list makes it lower, or something around it higher.
    const observer = new ResizeObserver(keep);
    for (let one: HTMLElement | null = element; one; one = one.parentElement) observer.observe(one);
    // Not captured: of the window alone, whose scrolling is told from a move of the list.
    window.addEventListener('scroll', keep, { passive: true });
    return () => {
      observer.disconnect();
      window.removeEventListener('scroll', keep);
    };
  }, [list]);
}
