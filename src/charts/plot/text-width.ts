import widths from './letter-widths.json' with { type: 'json' };

export type Weight = 'regular' | 'semibold';

/** In thousandths of the font size: as wide as the widest letters of other scripts, so that nothing overlaps. */
const unknown = 1050;

/** Browsers fit small letters to whole pixels, which makes words up to a few percent wider. */
const allowance = 1.04;

const places = new Map([...widths.letters].map((letter, place) => [letter, place]));
const accents = /\p{Mn}/gu;

/**
 * In CSS pixels, rounded up. From a table instead of a canvas, so that a server lays labels out as a browser does.
 * Kerning is left out: it makes words narrower.
 */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  let sum = 0;
  for (const letter of text.normalize('NFD').replace(accents, '')) {
    sum += widths[weight][places.get(letter) ?? -1] ?? unknown;
  }
  return Math.ceil((sum * size * allowance) / 1000);
}
