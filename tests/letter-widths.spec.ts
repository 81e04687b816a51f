import { letters, measureLetters } from '../scripts/measure-letters';
import widths from '../src/charts/plot/letter-widths.json' with { type: 'json' };
import { textWidth } from '../src/charts/plot/text-width';
import { openDesk } from './browser/desk';
import { expect, test } from './browser/fixtures';

test('the table of letter widths is that of the font', async ({ page }) => {
  expect(widths.letters).toBe(letters);
  expect(widths.regular).toEqual(await measureLetters(page, 400));
  expect(widths.semibold).toEqual(await measureLetters(page, 600));
});

test('words on the page are at most as wide as the table says, and hardly narrower', async ({
  page,
}) => {
  const { chart } = await openDesk(page, '?split=none');
  const words = await chart.locator('text').evaluateAll((texts) =>
    texts.map((text) => ({
      words: text.textContent ?? '',
      width: (text as SVGTextElement).getComputedTextLength(),
      semibold: getComputedStyle(text).fontWeight === '600',
    })),
  );
  expect(words.length).toBeGreaterThan(5);
  for (const { words: text, width, semibold } of words) {
    const table = textWidth(text, 12, semibold ? 'semibold' : 'regular');
    expect(width, text).toBeLessThanOrEqual(table);
    expect(width, text).toBeGreaterThan(0.88 * table - 2);
  }
});
