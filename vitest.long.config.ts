import { defineConfig } from 'vitest/config';

process.env.TZ = 'America/New_York';

/** Tests that start many processes and take minutes: `npm run test:long`. */
export default defineConfig({
  test: {
    globals: false,
    include: ['{mock-api,scripts}/**/*.long.test.ts'],
    testTimeout: 60_000,
    expect: { requireAssertions: true },
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/long-unit.json' },
  },
});
