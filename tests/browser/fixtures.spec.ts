import type { BrowserContext } from '@playwright/test';
import { watchFaults } from './faults';
import { axe, expect, test } from './fixtures';

const origin = 'http://planted.localhost';

/** Answers `origin` with a page of its own under the strictest policy we ship. */
async function plant(context: BrowserContext, body: string): Promise<void> {
  const policy = "default-src 'self'; script-src 'self'; style-src 'self'";
  await context.route(`${origin}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': policy },
      body: `<!doctype html><html lang="en"><title>Planted</title><main><h1>Planted</h1>${body}</main></html>`,
    }),
  );
}

test.describe('a page that', () => {
  const planted = [
    { does: 'writes an error', body: '', act: "console.error('planted')", kind: 'console' },
    { does: 'writes a warning', body: '', act: "console.warn('planted')", kind: 'console' },
    {
      does: 'throws',
      body: '',
      act: "setTimeout(() => { throw new Error('planted') })",
      kind: 'exception',
    },
    {
      does: 'rejects',
      body: '',
      act: "void Promise.reject(new Error('planted'))",
      kind: 'exception',
    },
    { does: 'has an inline script', body: '<script>planted()</script>', act: '', kind: 'policy' },
    {
      does: 'asks another origin',
      body: '<img alt="planted" src="http://elsewhere.test/planted">',
      act: '',
      kind: 'origin',
    },
  ];
  for (const { does, body, act, kind } of planted) {
    test(`${does} is caught`, async ({ browser }) => {
      const context = await browser.newContext();
      const faults = await watchFaults(context, origin);
      await plant(context, body);
      const page = await context.newPage();
      await page.goto(`${origin}/`);
      await page.evaluate(`${act}; undefined`);
      await expect.poll(() => faults.map((fault) => fault.kind)).toContain(kind);
      await context.close();
    });
  }

  test('does nothing wrong has no faults', async ({ browser }) => {
    const context = await browser.newContext();
    const faults = await watchFaults(context, origin);
    await plant(context, '<p>Quiet</p>');
    const page = await context.newPage();
    await page.goto(`${origin}/`);
    await page.evaluate("console.log('quiet')");
    await context.close();
    expect(faults).toEqual([]);
  });
});

test('a fault that a test allows does not fail it', async ({ page, allowFault }) => {
  allowFault(/planted/);
  await page.evaluate("console.error('planted')");
});

test('a fault that nobody allows fails its test, as this one does on purpose', async ({ page }) => {
  test.fail();
  await page.evaluate("console.error('planted')");
});

test('axe finds a picture without a name, under a strict policy', async ({
  page,
  context,
  allowFault,
}) => {
  allowFault(/planted/);
  await plant(context, '<img src="/planted.png">');
  await page.goto(`${origin}/`);
  const violations = await axe(page);
  expect(violations.map(({ rule }) => rule)).toEqual(['image-alt (critical)']);
  expect(violations[0]?.elements[0]).toContain('img');
});

test('the browser runs in New York time, at 1440 × 900', async ({ page }) => {
  const zone = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  expect(zone).toBe('America/New_York');
  expect(page.viewportSize()).toEqual({ width: 1440, height: 900 });
});
