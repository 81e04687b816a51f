import { join, resolve } from 'node:path';
import { type Browser, chromium, expect, type Page } from '@playwright/test';
import { orMeant } from '../src/domain/nearest-name';
import type { Theme } from '../src/domain/view';
import { findChromiumOrExit } from '../tests/browser/chromium';
import { startServer } from '../tests/browser/server';
import { wallOf } from '../tests/browser/wall';
import { type Screenshot, views, viewsNamed } from './screenshot-views';

/*
 * Takes screenshots of the built page into screenshots/: `npm run screenshots`, by name `npm run
 * screenshots -- desk phone`, or of the wall `npm run screenshots -- wall`. Set BASE_URL to use a
 * running local server.
 */
const folder = resolve(import.meta.dirname, '../screenshots');
const asked = process.argv.slice(2);
const chosen = viewsNamed(asked);
if (chosen === undefined) {
  const names = ['wall', ...views.map(({ name }) => name)];
  const unknown = asked.find((name) => !names.includes(name)) ?? '';
  console.error(
    `No view is called ${unknown}${orMeant(unknown, names) || '.'} Choose from: ${names.join(', ')}.`,
  );
  process.exit(1);
}

const found = await findChromiumOrExit();
const running = process.env.BASE_URL;
const server = running ? { url: running, stop: async () => {} } : await startServer();
try {
  const browser = await chromium.launch(found);
  for (const view of chosen) {
    for (const theme of view.themes) console.log(await take(browser, server.url, view, theme));
  }
  await browser.close();
} finally {
  await server.stop();
}

async function take(browser: Browser, url: string, view: Screenshot, theme: Theme) {
  const page = await browser.newPage({
    viewport: { width: view.width, height: view.height },
    colorScheme: theme,
    locale: 'en-GB',
    timezoneId: 'America/New_York',
    reducedMotion: 'reduce',
  });
  const address = new URL(view.path, url);
  // The desk follows the system's theme; the wall does not.
  if (view.layout === 'wall') address.searchParams.set('theme', theme);
  await page.goto(address.href);
  await settle(page, view);
  if (view.key) await page.keyboard.press(view.key);
  const path = join(folder, `${view.name}-${theme}.png`);
  await page.screenshot({ path, fullPage: view.isFull === true });
  await page.close();
  return path;
}

async function settle(page: Page, { layout }: Screenshot): Promise<void> {
  const drawn = {
    desk: page.getByRole('region', { name: 'Attack frequency' }).locator('svg'),
    wall: wallOf(page).heading,
  };
  await expect(drawn[layout].first()).toBeVisible({ timeout: 15_000 });
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await expect(page.getByRole('main').getByText(/^(Loading|Threats: not loaded)/)).toHaveCount(0);
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}
