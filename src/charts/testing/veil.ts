import { hexOf, type Linear, linear } from './colour';

/**
 * Light of the room on the screen, as a part of the light of its white. With 1/14 a picture has a contrast of
 * 15:1, the least that ANSI/INFOCOMM 3M-2011 asks of a projector and its room where the picture is read to
 * decide by it. A screen that shines itself is washed out less.
 */
export const roomLight = 1 / 14;

/** The colour "#rrggbb" as it is seen with `light` on the screen, by eyes that take the lit white for white. */
export function veiled(hex: string, light: number = roomLight): string {
  const [red, green, blue] = linear(hex);
  const lit = (channel: number) => (channel + light) / (1 + light);
  const seen: Linear = [lit(red), lit(green), lit(blue)];
  return hexOf(seen);
}
