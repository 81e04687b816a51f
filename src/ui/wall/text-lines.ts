import { textWidth } from '../text-width';

/**
 * The number of lines in `width` pixels of `font` (a CSS font shorthand), broken only between
 * words. Infinity if a single word is wider.
 */
export function linesOf(
  text: string,
  width: number,
  font: string,
  measure: (text: string, font: string) => number = textWidth,
): number {
  let lines = 1;
  let line = '';
  for (const word of text.split(/ +/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer, font) <= width) {
      line = longer;
      continue;
    }
    if (measure(word, font) > width) return Number.POSITIVE_INFINITY;
    if (line !== '') lines += 1;
    line = word;
  }
  return lines;
}

export interface Fit {
  readonly width: number;
  readonly lines: number;
  readonly font: string;
}

/**
 * The longest of `texts` that fits; `texts` are longest first. If none does, the words of the last
 * one that fit, followed by "…" and never cut within a word. Null if not even one word fits.
 */
export function fittingText(
  texts: readonly string[],
  { width, lines, font }: Fit,
  measure: (text: string, font: string) => number = textWidth,
): string | null {
  const fits = (text: string) => linesOf(text, width, font, measure) <= lines;
  const whole = texts.find(fits);
  if (whole !== undefined) return whole;
  const words = (texts.at(-1) ?? '').split(/ +/);
  for (let count = words.length - 1; count > 0; count -= 1) {
    const kept = words
      .slice(0, count)
      .join(' ')
      .replace(/[\s,;:.·–-]+$/, '');
    if (kept !== '' && fits(`${kept} …`)) return `${kept} …`;
  }
  return null;
}
