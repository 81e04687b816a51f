import { defineConfig } from '@playwright/test';
import browser from './playwright.config';

/** The long live tests, minutes each: `npm run test:long` after `npm run build`. */
export default defineConfig(browser, {
  testDir: 'tests/long',
  testIgnore: [],
  outputDir: 'test-results/long',
  // Each needs its server, browser and clock for itself.
  workers: 1,
  timeout: 60 * 60_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/long.json' }]],
});
