import { expect, type Page, type Request } from '@playwright/test';

const isQuestion = (request: Request) => {
  const { pathname } = new URL(request.url());
  return pathname.startsWith('/api/') && pathname !== '/api/stream';
};

/**
 * Advances the page's clock, which must be installed, by single seconds, and waits for pending answers after each. In
 * one step, requests would time out after 15 seconds of page time although the server answers within a millisecond of
 * real time.
 */
export async function letPass(page: Page, seconds: number): Promise<void> {
  const asked = new Set<Request>();
  const add = (request: Request) => isQuestion(request) && asked.add(request);
  const remove = (request: Request) => asked.delete(request);
  page.on('request', add).on('requestfinished', remove).on('requestfailed', remove);
  for (let second = 0; second < seconds; second += 1) {
    await page.clock.runFor(1000);
    await expect.poll(() => asked.size).toBe(0);
  }
  page.off('request', add).off('requestfinished', remove).off('requestfailed', remove);
}
