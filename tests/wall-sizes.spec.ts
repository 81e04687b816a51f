import type { Page } from '@playwright/test';
import { expect, test } from './browser/fixtures';
import { openWall, type SceneId, sceneNames } from './browser/wall';

/** A piece of text on the wall, as it is drawn: in CSS pixels of the window. */
interface Piece {
  readonly text: string;
  readonly capitals: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly isInChart: boolean;
}

/** Every text on the page with its place and the height of its capital letters as they are seen. */
function piecesOf(page: Page): Promise<Piece[]> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const pieces = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (text === '' || !parent || !canvas || !parent.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      if (right - left < 2) continue;
      let scale = 1;
      for (let up: Element | null = parent; up; up = up.parentElement) {
        const { scale: own } = getComputedStyle(up);
        scale *= own === 'none' ? 1 : Number.parseFloat(own);
      }
      const { fontSize, fontFamily, fontWeight } = getComputedStyle(parent);
      canvas.font = `${fontWeight} 100px ${fontFamily}`;
      const ofSize = canvas.measureText('H').actualBoundingBoxAscent / 100;
      const capitals = Number.parseFloat(fontSize) * scale * ofSize;
      const isInChart = parent.closest('svg') !== null;
      pieces.push({ text, capitals, left, top, right, bottom, isInChart });
    }
    return pieces;
  });
}

/** What is clipped: wider or higher inside than its box. */
function clippedOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#root *')]
      .filter((one) => /hidden|clip/.test(getComputedStyle(one).overflow))
      .filter(
        (one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1,
      )
      .map(({ className, innerText }) => `${className}: ${innerText?.slice(0, 80)}`),
  );
}

/** Height in CSS pixels of so many minutes of arc, on 55 inches seen from 4 m. */
function pixelsOf(minutes: number, width: number, height: number): number {
  const millimetres = 4000 * Math.tan((minutes / 60) * (Math.PI / 180));
  return (millimetres * Math.hypot(width, height)) / (55 * 25.4);
}

const sizes = [
  [1280, 720],
  [1920, 1080],
  [3840, 2160],
  [1080, 1920],
] as const;

for (const [width, height] of sizes) {
  test.describe(`on ${width} x ${height}`, () => {
    test.use({ viewport: { width, height } });
    for (const id of Object.keys(sceneNames) as SceneId[]) {
      test(`${id} stands whole inside the margin, in type for 4 m`, async ({ page }) => {
        const { heading } = await openWall(page, `&scenes=${id}`);
        const scrolls = await page.evaluate(() => {
          const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
          return scrollWidth > clientWidth || scrollHeight > clientHeight;
        });
        expect(scrolls, 'a scroll bar').toBe(false);
        expect(await clippedOf(page)).toEqual([]);
        const pieces = await piecesOf(page);
        expect(pieces.length).toBeGreaterThan(4);
        const [x, y] = [width / 20, height / 20];
        const outside = pieces.filter(
          ({ left, top, right, bottom }) =>
            left < x - 1 || top < y - 1 || right > width - x + 1 || bottom > height - y + 1,
        );
        expect(outside, 'outside the margin').toEqual([]);
        const small = pieces.filter(({ capitals }) => capitals < pixelsOf(16, width, height));
        expect(small, 'below 16 minutes of arc').toEqual([]);
        const said = (await heading.first().innerText()).replaceAll(/\s+/g, ' ');
        // A chart may repeat some of its words, such as the unit of the axis.
        const main = pieces.filter(
          ({ text, isInChart }) =>
            !isInChart && text.length > 6 && said.includes(text.replaceAll(/\s+/g, ' ')),
        );
        expect(main.length).toBeGreaterThan(0);
        for (const { capitals, text } of main) {
          expect(capitals, text).toBeGreaterThanOrEqual(pixelsOf(20, width, height));
        }
      });
    }
  });
}

for (const [why, search] of [
  ['a picture too small for its distance', '&diagonal=20&distance=8'],
  ['a large one seen from near', '&diagonal=100&distance=1'],
  ['a day on which little was known', '&asOf=2021-10-10'],
  ['the day after the deadline', '&asOf=2022-01-01'],
  ['a filter that leaves nothing', '&group=ashab-al-kahf&area=basrah-governorate&q=zzzz'],
] as const) {
  test(`nothing is cut off: ${why}`, async ({ page }) => {
    for (const id of Object.keys(sceneNames)) {
      const { foot } = await openWall(page, `&scenes=${id}${search}`);
      expect(await clippedOf(page), id).toEqual([]);
      await expect(foot.locator('[data-freshness]')).toHaveText(
        /^[A-Z][\w ]+ · .*\d+\s\w+( ago)?$/,
      );
    }
  });
}
