import { defineConfig } from '@playwright/test';
import { findChromiumOrExit } from './tests/browser/chromium';

const { executablePath, args, env } = await findChromiumOrExit();

/** Browser tests against the production build: run `npm run build` first. */
export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  testIgnore: 'long/**',
  outputDir: 'test-results/browser',
  snapshotPathTemplate: 'tests/golden/{arg}{ext}',
  // A text that is missing or has changed fails; only who asks for it writes it.
  updateSnapshots: 'none',
  globalSetup: './tests/browser/global-setup.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // A whole test, on a machine that is busy and has just started: what it waits for has limits of its own.
  timeout: 90_000,
  // What is waited for: on a machine that is busy with another job a page takes five seconds to load.
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    launchOptions: { executablePath, args, env },
    locale: 'en-GB',
    timezoneId: 'America/New_York',
    trace: 'off',
  },
  projects: [{ name: 'desk', use: { viewport: { width: 1440, height: 900 } } }],
});
