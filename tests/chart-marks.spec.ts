import type { Page } from '@playwright/test';
import { openLowerDesk } from './browser/desk';
import { expect, test } from './browser/fixtures';

/** What need not be seen to read a chart: grids, the ground of words, and shadings that words name. */
const quiet = [
  'stroke-line',
  'fill-line',
  'fill-wash',
  'fill-ground',
  'stroke-ground',
  'fill-mark',
];

interface Mark {
  readonly chart: string;
  readonly mark: string;
  /** Against the background of the page. */
  readonly contrast: number;
}

/** Each line and area of each chart, as it is painted. */
function marksOf(page: Page): Promise<Mark[]> {
  return page.evaluate((quietClasses) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!canvas) throw new Error('There is no canvas.');
    const rgba = (colour: string) => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return { parts: [r, g, b], alpha: a / 255 };
    };
    const light = (parts: readonly number[]) => {
      const [r = 0, g = 0, b = 0] = parts.map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = rgba(getComputedStyle(document.body).backgroundColor).parts;
    const contrastOf = (colour: string, opacity: number) => {
      const { parts, alpha } = rgba(colour);
      const seen = parts.map((part, at) => {
        const share = alpha * opacity;
        return part * share + (ground[at] ?? 0) * (1 - share);
      });
      const [one, other] = [light(seen), light(ground)];
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    };
    const isQuiet = ({ classList }: Element) =>
      quietClasses.some((name) => classList.contains(name));
    /** A texture is seen by its strongest part. */
    const paints = (paint: string): string[] => {
      const id = /^url\("?#([^")]*)/.exec(paint)?.[1];
      if (id === undefined) return paint === 'none' ? [] : [paint];
      const parts = document.getElementById(id)?.querySelectorAll('rect, circle, path') ?? [];
      return [...parts]
        .filter((part) => !isQuiet(part))
        .flatMap((part) => paints(getComputedStyle(part).fill));
    };
    const marks: { chart: string; mark: string; contrast: number }[] = [];
    const shapes = document.querySelectorAll<SVGGraphicsElement>(
      'svg :is(path, rect, line, circle)',
    );
    for (const shape of shapes) {
      if (shape.closest('pattern, clipPath, defs, .sr-only') || !shape.checkVisibility()) continue;
      const { width, height } = shape.getBoundingClientRect();
      if (width + height < 1 || isQuiet(shape)) continue;
      const style = getComputedStyle(shape);
      let opacity = 1;
      for (
        let around: Element | null = shape;
        around instanceof SVGElement;
        around = around.parentElement
      ) {
        opacity *= Number(getComputedStyle(around).opacity);
      }
      const seen = [
        ...paints(style.fill).map((colour) =>
          contrastOf(colour, opacity * Number(style.fillOpacity)),
        ),
        ...paints(style.stroke).map((colour) => contrastOf(colour, opacity)),
      ];
      if (seen.length === 0) continue;
      const region = shape.closest('section[aria-labelledby], section[aria-label]');
      const title =
        region?.querySelector('h2, h3')?.textContent ?? region?.getAttribute('aria-label') ?? '';
      marks.push({
        chart: title,
        mark: `${shape.tagName} ${shape.getAttribute('class')} ${style.fill} ${style.stroke} ${opacity}`,
        contrast: Math.max(...seen),
      });
    }
    return marks;
  }, quiet);
}

for (const [name, forcedColors] of [
  ['as it comes', 'none'],
  ['with forced colours', 'active'],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${name}, ${colorScheme}, each mark of each chart is 3:1 against the page`, async ({
      page,
    }) => {
      await page.emulateMedia({ forcedColors, colorScheme });
      await openLowerDesk(page);
      const marks = await marksOf(page);
      const charts = new Map<string, number>();
      for (const { chart } of marks) charts.set(chart, (charts.get(chart) ?? 0) + 1);
      for (const chart of [
        'Attack frequency',
        'Compare periods',
        'Run-ups',
        'Threats and attacks',
      ]) {
        expect(charts.get(chart), chart).toBeGreaterThan(10);
      }
      const faint = marks.filter(({ contrast }) => contrast < 3);
      expect(
        faint.map(({ chart, mark, contrast }) => `${chart}: ${mark} ${contrast.toFixed(2)}`),
      ).toEqual([]);
    });
  }
}
