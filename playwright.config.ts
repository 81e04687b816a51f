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
  // Missing or changed golden texts fail; write them with --update-snapshots.
  updateSnapshots: 'none',
  globalSetup: './tests/browser/global-setup.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // For the whole test on a busy machine.
  timeout: 90_000,
  // Loading a page takes five seconds on a busy machine.
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    launchOptions: { executablePath, args, env },
    locale: 'en-GB',
    timezoneId: 'America/New_York',
    trace: 'off',
    // A worker answers before the routes of a test. The tests of what it keeps allow it.
    serviceWorkers: 'block',
  },
  projects: [{ name: 'desk', use: { viewport: { width: 1440, height: 900 } } }],
});
