export const maxShift = 12;

export const restMs = 60_000;

/** In minutes. Coprime, so that the path visits every offset. */
const period = { x: 47, y: 29 };

function triangle(turns: number): number {
  const part = turns - Math.floor(turns);
  return part < 0.25 ? 4 * part : part < 0.75 ? 2 - 4 * part : 4 * part - 4;
}

/** In whole CSS pixels; `now` is in milliseconds. Moves by at most two pixels a minute. */
export function driftAt(now: number): { readonly x: number; readonly y: number } {
  const minute = Math.floor(now / restMs);
  const along = (length: number) =>
    Math.round(maxShift * triangle((minute % length) / length)) || 0;
  return { x: along(period.x), y: along(period.y) };
}
