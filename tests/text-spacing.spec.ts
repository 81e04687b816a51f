import type { Page } from '@playwright/test';
import { openLowerDesk } from './browser/desk';
import { expect, test } from './browser/fixtures';

/** The spacing that a reader may set, by WCAG 1.4.12. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** Texts that are cut at the edge of what hides them, and pairs that are printed over each other. */
function unreadable(page: Page) {
  return page.evaluate(() => {
    interface Piece {
      readonly text: string;
      readonly left: number;
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
    }
    const found = new Set<string>();
    const pieces: Piece[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    eachText: for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (
        text === '' ||
        !parent?.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      )
        continue;
      if (parent.closest('.sr-only, option, [popover]')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      // A text of several lines has a box for each.
      for (const box of range.getClientRects()) {
        let { left, top, right, bottom } = box;
        for (let around: Element | null = parent; around; around = around.parentElement) {
          const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(around);
          if (around instanceof SVGElement || (overflowX === 'visible' && overflowY === 'visible'))
            continue;
          // Shortened with “…”, and whole in its record; or only for screen readers.
          if (webkitLineClamp !== 'none' || around.clientWidth <= 1) continue eachText;
          const edge = around.getBoundingClientRect();
          if (/hidden|clip/.test(overflowX) && (left < edge.left - 1 || right > edge.right + 1)) {
            found.add(`“${text}” is cut at the side`);
          }
          if (/hidden|clip/.test(overflowY) && (top < edge.top - 3 || bottom > edge.bottom + 3)) {
            found.add(`“${text}” is cut above or below`);
          }
          left = Math.max(left, edge.left);
          top = Math.max(top, edge.top);
          right = Math.min(right, edge.right);
          bottom = Math.min(bottom, edge.bottom);
        }
        if (right - left > 2 && bottom - top > 2) pieces.push({ text, left, top, right, bottom });
      }
    }
    for (const [at, one] of pieces.entries()) {
      for (const other of pieces.slice(at + 1)) {
        const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        // Lines touch: a box is higher than its letters.
        const least = 0.4 * Math.min(one.bottom - one.top, other.bottom - other.top);
        if (wide > 2 && high > least) found.add(`“${one.text}” and “${other.text}” overlap`);
      }
    }
    return [...found];
  });
}

for (const [name, css] of [
  ['with more room between letters, words, lines and paragraphs', spacing],
  ['at twice the size', 'html { font-size: 200% !important; }'],
] as const) {
  for (const width of [1280, 390]) {
    test(`${name}, no text is cut or printed over another at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript((rules) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules);
        document.adoptedStyleSheets.push(sheet);
      }, css);
      await openLowerDesk(page);
      // Labels of charts take their places when they are measured.
      await expect.poll(() => unreadable(page)).toEqual([]);
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
        .toBeLessThanOrEqual(width);
    });
  }
}
