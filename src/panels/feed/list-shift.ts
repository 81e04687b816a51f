export interface ListPlace {
  readonly top: number;
  readonly scrolled: number;
}

/** In CSS pixels. Layout rounds, so a smaller move is none. */
const minMove = 0.1;

/** In CSS pixels: the browser scrolls by whole ones, but layout moves by fractions. */
const rounding = 1;

export function placeOf(list: HTMLElement): ListPlace {
  const scrolled = window.scrollY;
  return { top: list.getBoundingClientRect().top + scrolled, scrolled };
}

/**
 * How far content above the list has moved it on the screen, in CSS pixels; negative is up.
 * Scrolling does not count. 0 if the browser has scrolled the page just as far to compensate
 * (scroll anchoring).
 */
export function shiftOf(before: ListPlace, now: ListPlace): number {
  const moved = now.top - before.top;
  const followed = now.scrolled - before.scrolled;
  return Math.abs(moved) < minMove || Math.abs(moved - followed) < rounding ? 0 : moved;
}
