/**
 * The page's clock in milliseconds since 1970, as of when the page was opened. It never jumps: a reader's
 * clock that is set while the page is open changes no age. For ages only, never for a day.
 */
export function pageNow(): number {
  return performance.timeOrigin + performance.now();
}
