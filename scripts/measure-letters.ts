import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const file = new URL(
  '../node_modules/@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2',
  import.meta.url,
);

/**
 * English letters and the signs of the charts. Any other letter is looked up by its base letter.
 */
export const letters = `${Array.from({ length: 95 }, (_, place) => String.fromCharCode(32 + place)).join('')}–‘’“”…·−`;

/** Advance widths of `letters` in thousandths of the font size, without kerning. */
export async function measureLetters(page: Page, weight: number): Promise<number[]> {
  await page.setContent('<p></p>');
  return page.evaluate(
    async ([font, all, bold]) => {
      const face = new FontFace('Measured', `url(data:font/woff2;base64,${font})`, {
        weight: '100 900',
      });
      document.fonts.add(await face.load());
      const line = document.body.appendChild(document.createElement('span'));
      line.style.cssText = `font: ${bold} 1000px Measured; font-variant-numeric: tabular-nums lining-nums; white-space: pre; font-kerning: none`;
      return [...all].map((letter) => {
        line.textContent = letter;
        return Math.round(line.getBoundingClientRect().width);
      });
    },
    [readFileSync(file).toString('base64'), letters, weight] as const,
  );
}
