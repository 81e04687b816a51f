import { defineConfig } from 'vitest/config';

// Not UTC and with daylight saving time: what leans on the reader's clock fails here first.
process.env.TZ = 'America/New_York';

/** Unit tests: plain modules run in Node, components (.tsx) in jsdom. */
export default defineConfig({
  test: {
    globals: false,
    // A machine may be slow, or busy with another job: what hangs is found all the same.
    testTimeout: 30_000,
    // A test must not lean on the one before it. The seed is printed: `--sequence.seed=…` repeats an order.
    sequence: { shuffle: { tests: true, files: false } },
    // A test that asserts nothing holds nothing.
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
