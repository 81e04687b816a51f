import { defineConfig } from '@playwright/test';
import { findEngines } from './tests/engines/find-engines';

/** The main ways through the page in Firefox and WebKit, if they are here: run `npm run build` first. */
export default defineConfig({
  testDir: 'tests/engines',
  testMatch: '*.engine.ts',
  outputDir: 'test-results/engines',
  globalSetup: './tests/browser/global-setup.ts',
  forbidOnly: true,
  // One window of each at a time.
  workers: 1,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/engines.json' }]],
  projects: findEngines().map(({ name }) => ({ name })),
});
