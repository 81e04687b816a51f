/** Farthest that the picture is shifted from its place, in CSS pixels, in both directions together. */
export const farthest = 12;

/** How long the picture stands before it is shifted, in milliseconds. */
export const restMs = 60_000;

/** Minutes that a way across and back takes; of no common divisor, so that the two together come to every place. */
const minutes = { x: 47, y: 29 };

/** From 0 up to 1, down to -1 and back to 0, evenly. */
function zigzag(turns: number): number {
  const part = turns - Math.floor(turns);
  return part < 0.25 ? 4 * part : part < 0.75 ? 2 - 4 * part : 4 * part - 4;
}

/**
 * Where the picture stands at `now` (milliseconds), in whole CSS pixels from its place: at most 12 to each
 * side, so that no two places are more than 24 apart along a side, and never more than two pixels in a minute.
 */
export function driftAt(now: number): { readonly x: number; readonly y: number } {
  const minute = Math.floor(now / restMs);
  const along = (period: number) => Math.round(farthest * zigzag((minute % period) / period)) || 0;
  return { x: along(minutes.x), y: along(minutes.y) };
}
