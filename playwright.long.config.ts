import { defineConfig } from '@playwright/test';
import browser from './playwright.config';

/** The long forms of the live tests, which take minutes each: `npm run test:long`, after `npm run build`. */
export default defineConfig(browser, {
  testDir: 'tests/long',
  testIgnore: [],
  outputDir: 'test-results/long',
  // Each has a server, a browser and a clock that it is not to share.
  workers: 1,
  timeout: 60 * 60_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/long.json' }]],
});
