/** Where the list begins on the page, and how far the page is scrolled, in CSS pixels. */
export interface ListPlace {
  readonly top: number;
  readonly scrolled: number;
}

/** Layout rounds: what moved less than this has not moved. */
const least = 0.1;

/** The browser scrolls by whole pixels, what it follows moves by parts of them. */
const rounding = 1;

/** Where the list is now. */
export function placeOf(list: HTMLElement): ListPlace {
  const scrolled = window.scrollY;
  return { top: list.getBoundingClientRect().top + scrolled, scrolled };
}

/**
 * How far what stands above the list has moved it on the screen, in CSS pixels; below zero is up. Scrolling
 * is no such move. Where the browser has scrolled the page just as far by itself, to keep what is in sight
 * in its place, there is nothing left to make up for.
 */
export function shiftOf(before: ListPlace, now: ListPlace): number {
  const moved = now.top - before.top;
  const followed = now.scrolled - before.scrolled;
  return Math.abs(moved) < least || Math.abs(moved - followed) < rounding ? 0 : moved;
}
