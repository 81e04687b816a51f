import { test as base, expect } from '@playwright/test';
import { type Fault, watchFaults } from './faults';

export { axe } from './axe';
export { expect };

type Fixtures = {
  /** Allows a fault that this test provokes, before or after it happens: `allowFault(/status of 503/)`. */
  allowFault: (pattern: RegExp) => void;
  faults: { seen: Fault[]; allowed: RegExp[] };
};

/** Playwright's `test`, which also fails on what `watchFaults` collects. */
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
