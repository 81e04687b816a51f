import { defineConfig } from '@playwright/test';
import browser from './playwright.config';

/** The tests in which browsers differ most, for a second browser: `npm run browser:quick`, after `npm run build`. */
export default defineConfig(browser, {
  testMatch: '**/{stillness,address,frequency,glance,verdict,drawer,wall-offline}.spec.ts',
  outputDir: 'test-results/browser-quick',
  reporter: [['list'], ['json', { outputFile: 'test-results/browser-quick.json' }]],
});
