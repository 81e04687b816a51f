import type { Locator } from '@playwright/test';
import { openDesk } from './browser/desk';
import { expect, test } from './browser/fixtures';
import { openWall } from './browser/wall';

/* What Windows calls high contrast: the system's colours, and no backgrounds of the page. */

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`with forced colours, ${colorScheme}`, () => {
    test.use({ contextOptions: { forcedColors: 'active' }, colorScheme });

    const styleOf = (element: Locator, name: string) =>
      element.evaluate((one, property) => getComputedStyle(one).getPropertyValue(property), name);

    test('each name of the legend keeps the colour of its bars', async ({ page }) => {
      const { frequency } = await openDesk(page, '?theme=light');
      const swatches = frequency.getByRole('list', { name: 'Colours' }).locator('svg');
      const colours: string[] = [];
      for (const swatch of await swatches.all())
        colours.push(await styleOf(swatch, 'background-color'));
      expect(colours.length).toBeGreaterThan(3);
      expect(new Set(colours).size).toBe(colours.length);
      expect(colours).not.toContain(await styleOf(page.locator('body'), 'background-color'));
    });

    test('a chosen button differs from those beside it', async ({ page }) => {
      const { frequency } = await openDesk(page, '?interval=week');
      const grounds = ['Day', 'Week', 'Month'].map((name) =>
        styleOf(frequency.getByRole('button', { name, exact: true }), 'background-color'),
      );
      const [day, week, month] = await Promise.all(grounds);
      expect(week).not.toBe(day);
      expect(month).toBe(day);
      const chosen = frequency.getByRole('button', { name: 'Week', exact: true });
      expect(await styleOf(chosen, 'color')).not.toBe(week);
    });

    test('days that are not covered have another ground, and lines are quieter than text', async ({
      page,
    }) => {
      const { frequency } = await openDesk(page);
      const ground = await styleOf(page.locator('body'), 'background-color');
      const shaded = frequency.locator('svg rect.fill-wash').first();
      expect(await styleOf(shaded, 'fill')).not.toMatch(/^(rgb\(255, 255, 255\)|rgb\(0, 0, 0\))$/);
      const line = await frequency.evaluate((region) => {
        const probe = region.appendChild(document.createElement('i'));
        probe.style.forcedColorAdjust = 'none';
        const [quiet, gray] = ['var(--line)', 'GrayText'].map((colour) => {
          probe.style.color = colour;
          return getComputedStyle(probe).color;
        });
        probe.remove();
        return { quiet, gray };
      });
      expect(line.quiet).not.toBe(line.gray);
      expect(line.quiet).not.toBe(ground);
    });

    test('track and thumb of the day slider are seen', async ({ page }) => {
      await openDesk(page, '?asOf=2021-12-20');
      const slider = page.getByRole('slider', { name: 'Day', exact: true });
      const ground = await styleOf(page.locator('body'), 'background-color');
      const track = slider.locator('xpath=..').locator('div');
      for (const part of await track.all()) {
        expect(await styleOf(part, 'background-color')).not.toBe(ground);
      }
      expect(await styleOf(slider, 'forced-color-adjust')).toBe('none');
    });

    test('what has the focus has an outline', async ({ page }) => {
      const { frequency } = await openDesk(page, '?interval=week');
      for (const name of ['Week', 'Month']) {
        const button = frequency.getByRole('button', { name, exact: true });
        await button.focus();
        await page.keyboard.press('Shift');
        const ground = await styleOf(page.locator('body'), 'background-color');
        expect(await styleOf(button, 'outline-style')).toBe('solid');
        expect(await styleOf(button, 'outline-color')).not.toBe(ground);
      }
    });

    test('the wall is in the colours of the system too', async ({ page }) => {
      await openWall(page, '&theme=light');
      const ground = await styleOf(page.locator('body'), 'background-color');
      expect(ground).toBe(colorScheme === 'dark' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)');
    });
  });
}

test('the legend is printed with its colours', async ({ page }) => {
  const { frequency } = await openDesk(page);
  await page.emulateMedia({ media: 'print' });
  const swatches = frequency.getByRole('list', { name: 'Colours' }).locator('svg');
  expect(await swatches.count()).toBeGreaterThan(3);
  for (const swatch of await swatches.all()) {
    await expect(swatch).toBeVisible();
    await expect(swatch).toHaveCSS('print-color-adjust', 'exact');
  }
});

test('on paper as wide as a landscape page the whole feed stands above what follows it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1123, height: 794 });
  const { feed, compare } = await openDesk(page);
  await compare.scrollIntoViewIfNeeded();
  await expect(compare.getByRole('heading', { level: 2 })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const last = feed.getByRole('article').last();
  await expect
    .poll(async () => {
      const [end, next] = [await last.boundingBox(), await compare.boundingBox()];
      return end !== null && next !== null && end.y + end.height <= next.y;
    })
    .toBe(true);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`who asks for more contrast has stronger text and lines, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await openDesk(page);
    const colours = () =>
      page.evaluate(() => {
        const style = getComputedStyle(document.documentElement);
        return ['--ink', '--ink-2', '--line', '--line-strong'].map((name) =>
          style.getPropertyValue(name),
        );
      });
    const [ink, ...usual] = await colours();
    await page.emulateMedia({ contrast: 'more' });
    const [same, ...stronger] = await colours();
    expect(same).toBe(ink);
    expect(stronger[0]).toBe(ink);
    expect(stronger[2]).toBe(ink);
    expect(stronger[1]).not.toBe(usual[1]);
  });
}
