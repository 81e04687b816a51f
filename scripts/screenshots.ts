import { join, resolve } from 'node:path';
import { type Browser, chromium, expect, type Page } from '@playwright/test';
import { findChromiumOrExit } from '../tests/browser/chromium';
import { startServer } from '../tests/browser/server';
import { themes, type View, views, viewsNamed } from './screenshot-views';

/*
 * Takes pictures of the built page into screenshots/, in both themes:
 * `npm run screenshots`, or by name `npm run screenshots -- desk phone`.
 * BASE_URL, a local address, takes them from a server that runs already.
 */
const folder = resolve(import.meta.dirname, '../screenshots');
const chosen = viewsNamed(process.argv.slice(2));
if (chosen === undefined) {
  console.error(`The views are called ${views.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}

const found = await findChromiumOrExit();
const running = process.env.BASE_URL;
const server = running ? { url: running, stop: async () => {} } : await startServer();
try {
  const browser = await chromium.launch(found);
  for (const view of chosen) {
    for (const theme of themes) console.log(await take(browser, server.url, view, theme));
  }
  await browser.close();
} finally {
  await server.stop();
}

async function take(browser: Browser, url: string, view: View, theme: 'light' | 'dark') {
  const page = await browser.newPage({
    viewport: { width: view.width, height: view.height },
    colorScheme: theme,
    locale: 'en-GB',
    timezoneId: 'America/New_York',
    reducedMotion: 'reduce',
  });
  await page.goto(new URL(view.path, url).href);
  await settle(page);
  const path = join(folder, `${view.name}-${theme}.png`);
  await page.screenshot({ path, fullPage: view.isFull === true });
  await page.close();
  return path;
}

/** Settled is: the chart is drawn, nothing says that it is busy, the fonts are there. */
async function settle(page: Page): Promise<void> {
  const frequency = page.getByRole('region', { name: 'Attack frequency' });
  await expect(frequency.locator('svg').first()).toBeVisible({ timeout: 15_000 });
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}
