import type { Measure } from '../fit-rows';
import type { WallRoom } from '../wall-room';

export const rooms = {
  wide: { width: 1704, height: 783, must: 51.3, least: 41, portrait: false },
  small: { width: 1128, height: 514, must: 34.2, least: 27.4, portrait: false },
  large: { width: 3432, height: 1591, must: 102.6, least: 82, portrait: false },
  high: { width: 948, height: 1488, must: 51.3, least: 41, portrait: true },
  far: { width: 1704, height: 682, must: 83, least: 66.5, portrait: false },
  farHigh: { width: 948, height: 1355, must: 83, least: 66.5, portrait: true },
  little: { width: 552, height: 211, must: 27.7, least: 22.2, portrait: false },
  littleHigh: { width: 300, height: 435, must: 27.7, least: 22.2, portrait: true },
} satisfies Record<string, WallRoom>;

export type RoomName = keyof typeof rooms;
export const roomNames = Object.keys(rooms) as RoomName[];

/** About as wide as the page's font. `boldest` is the width of a letter of weight 800, as a share of the font size. */
export const measureLike =
  (boldest: number): Measure =>
  (text, font) => {
    const [weight, size] = font.split(' ').map(Number.parseFloat);
    return text.length * (size ?? 0) * (weight === 800 ? boldest : weight === 400 ? 0.48 : 0.5);
  };
