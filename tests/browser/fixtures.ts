import { test as base, expect } from '@playwright/test';
import { type Fault, watchFaults } from './faults';

export { axe } from './axe';
export { expect };

type Fixtures = {
  /**
   * Names a fault that this test provokes on purpose: `allowFault(/status of 503/)`. It may be
   * called at any time in the test; what no pattern matches still fails it.
   */
  allowFault: (pattern: RegExp) => void;
  faults: { seen: Fault[]; allowed: RegExp[] };
};

/**
 * Playwright's `test`, which also fails on every console warning or error, uncaught exception,
 * breach of the content security policy and request to another origin.
 */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
  baseURL: async ({}, use) => use(process.env.BASE_URL),
  faults: [
    async ({ context, baseURL }, use) => {
      const allowed: RegExp[] = [];
      const seen = await watchFaults(context, baseURL ?? 'http://127.0.0.1');
      await use({ seen, allowed });
      const unexpected = seen.filter(({ text }) => !allowed.some((pattern) => pattern.test(text)));
      expect(unexpected, 'faults of the page').toEqual([]);
    },
    { auto: true },
  ],
  allowFault: async ({ faults }, use) => {
    await use((pattern) => {
      faults.allowed.push(pattern);
    });
  },
});
