import { defineConfig } from 'vitest/config';

process.env.TZ = 'America/New_York';

/** The tests that `npm run mutate` runs against each mutant: those of arithmetic and address, without a page. */
export default defineConfig({
  test: { include: ['src/{domain,url}/**/*.test.ts'], testTimeout: 30_000 },
});
