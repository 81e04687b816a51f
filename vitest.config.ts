import { defineConfig } from 'vitest/config';

// Not UTC, and with daylight saving time, so that code that depends on the local zone fails.
process.env.TZ = 'America/New_York';

/** Unit tests: modules (.ts) run in Node, components (.tsx) in jsdom. */
export default defineConfig({
  test: {
    globals: false,
    // Generous, for slow or busy machines.
    testTimeout: 30_000,
    // By default a core stays free, which on two cores is half of them.
    maxWorkers: '100%',
    // Finds tests that depend on the one before. Repeat an order with `--sequence.seed=…`.
    sequence: { shuffle: { tests: true, files: false } },
    // A test without an assertion fails.
    expect: { requireAssertions: true },
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/unit.json' },
    // These have a configuration of their own: `npm run test:long`.
    exclude: ['**/*.long.test.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['{src,mock-api,tests/architecture,scripts}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          include: ['{src,mock-api}/**/*.test.tsx'],
          setupFiles: ['tests/architecture/component-setup.ts'],
        },
      },
    ],
  },
});
