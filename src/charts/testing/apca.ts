/*
 * The contrast of text by APCA, with the constants of its version 0.0.98G-4g, as published with
 * https://github.com/Myndex/apca-w3
 */

const exponents = { screen: 2.4, ground: 0.56, text: 0.57, groundReverse: 0.65, textReverse: 0.62 };
const share = { red: 0.2126729, green: 0.7151522, blue: 0.072175 };
// biome-ignore lint/suspicious/noApproximativeNumericConstant: a fitted constant, not the root of 2.
const black = { threshold: 0.022, exponent: 1.414 };
const scale = 1.14;
const offset = 0.027;
const none = { difference: 0.0005, contrast: 0.1 };

/** From 0 to 1. Near black is raised, because of light scattered in the eye. */
function luminance(hex: string): number {
  const channel = (from: number) =>
    (Number.parseInt(hex.slice(from, from + 2), 16) / 255) ** exponents.screen;
  const plain = share.red * channel(1) + share.green * channel(3) + share.blue * channel(5);
  const lack = Math.max(0, black.threshold - plain);
  return plain + lack ** black.exponent;
}

/**
 * Lightness contrast (Lc) of two "#rrggbb": up to 106 for dark text on light, down to -108 for light on dark. The
 * minimum is 75 for body text and 60 for large or bold text.
 */
export function textContrast(text: string, ground: string): number {
  const [y, on] = [luminance(text), luminance(ground)];
  if (Math.abs(on - y) < none.difference) return 0;
  const isReverse = y > on;
  const raw = isReverse
    ? scale * (on ** exponents.groundReverse - y ** exponents.textReverse)
    : scale * (on ** exponents.ground - y ** exponents.text);
  if (Math.abs(raw) < none.contrast) return 0;
  return 100 * (isReverse ? raw + offset : raw - offset);
}
