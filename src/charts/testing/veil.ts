import { hexOf, type Linear, linear } from './colour';

/**
 * Share of the screen's white. 1/14 leaves a contrast of 15:1, the minimum of ANSI/INFOCOMM 3M-2011 for projected
 * pictures that decisions are based on.
 */
export const roomLight = 1 / 14;

export function veiled(hex: string, light: number = roomLight): string {
  const [red, green, blue] = linear(hex);
  const lit = (channel: number) => (channel + light) / (1 + light);
  const seen: Linear = [lit(red), lit(green), lit(blue)];
  return hexOf(seen);
}
