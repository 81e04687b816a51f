import { expect, type Page, type Request } from '@playwright/test';

const isQuestion = (request: Request) => {
  const { pathname } = new URL(request.url());
  return pathname.startsWith('/api/') && pathname !== '/api/stream';
};

/**
 * Moves the page's clock, which must be installed, second by second, and waits after each for the answers that
 * are on the way. The network does not run faster with the clock: moved in one go, a question would be given up
 * as unanswered for 15 seconds where the server has refused it within a millisecond.
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
