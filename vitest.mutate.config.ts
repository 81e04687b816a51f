import { defineConfig } from 'vitest/config';

process.env.TZ = 'America/New_York';

/**
 * The tests that `npm run mutate` runs against each mutant: those of arithmetic and address, without a page. TESTS
 * narrows them, because a mutant in code that runs as tests load takes all of them.
 */
const include = process.env.TESTS?.split(',') ?? ['src/{domain,url}/**/*.test.ts'];

export default defineConfig({ test: { include, testTimeout: 30_000 } });
