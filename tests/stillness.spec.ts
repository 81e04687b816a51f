import type { Page } from '@playwright/test';
import { holdEndpoint } from './browser/answers';
import { deskOf, openDesk, openLowerDesk } from './browser/desk';
import { expect, test } from './browser/fixtures';
import { type LineProxy, startProxy } from './browser/proxy';

/** Adds up, in the page, how far things have jumped that nobody touched, and which they were. */
function watchShifts(page: Page) {
  return page.addInitScript(() => {
    const shifts = { total: 0, sources: [] as string[] };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: { node: Node | null }[];
      })[]) {
        if (entry.hadRecentInput) continue;
        shifts.total += entry.value;
        const moved = entry.sources.map(({ node }) => node?.textContent?.slice(0, 40) ?? '');
        shifts.sources.push(`${entry.value.toFixed(3)}: ${moved.join(' | ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

type Shifts = { total: number; sources: string[] };

async function expectStill(page: Page) {
  // Two frames, so that what the last answer moved has been painted and measured.
  const { total, sources } = await page.evaluate(
    () =>
      new Promise<Shifts>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => resolve(Reflect.get(window, 'shifts') as Shifts)),
        );
      }),
  );
  expect(total, sources.join('\n')).toBeLessThan(0.02);
}

const screens = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

for (const viewport of screens) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });

    test('nothing moves while the page loads', async ({ page }) => {
      await watchShifts(page);
      await openDesk(page);
      await expectStill(page);
    });

    test('nothing moves when the panels come one after the other', async ({ page }) => {
      await watchShifts(page);
      const releases = {
        dataset: await holdEndpoint(page, 'dataset'),
        statements: await holdEndpoint(page, 'statements'),
        attacks: await holdEndpoint(page, 'attacks'),
      };
      await page.goto('/');
      const { glance, chart, feed } = deskOf(page);
      await expect(glance.getByRole('status')).toContainText('Loading');
      releases.dataset();
      await expect(page.getByRole('banner')).toContainText('Thu, Dec 30, 2021');
      releases.statements();
      await expect(feed.getByRole('article')).toHaveCount(12);
      releases.attacks();
      await expect(chart).toBeVisible();
      await expect(glance).toContainText('12 or 13 attacks');
      await expectStill(page);
    });
  });
}

test('a first load requests each endpoint at most once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (pathname.startsWith('/api/') && pathname !== '/api/stream') asked.push(pathname + search);
  });
  await openDesk(page);
  expect(asked, 'the answers came with the document').toEqual([]);
  await page.mouse.wheel(0, 20_000);
  // What stands below the first view asks for the attacks outside the list.
  const background = '/api/attacks?background=only&versions=all&limit=1000';
  await expect.poll(() => asked).toContain(background);
  expect(asked).toEqual([background]);
});

/** A test that sees every request reach the server, also those for an icon, which a browser makes by itself. */
const proxied = test.extend<{ line: LineProxy }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
  line: async ({}, use) => {
    const line = await startProxy(process.env.BASE_URL ?? '');
    await use(line);
    await line.close();
  },
  baseURL: async ({ line }, use) => use(line.url),
});

proxied('a change of view asks the server nothing', async ({ page, line }) => {
  const { frequency } = await openLowerDesk(page);
  // What is fetched ahead, so that nothing has to be fetched then.
  for (const ahead of [
    'ClockControls',
    'FrequencyTable',
    'DrawerPanel',
    'RecentVerdict',
    'ComparedPeriods',
    'LowerDesk',
  ]) {
    await expect.poll(() => line.paths.some((path) => path.includes(ahead))).toBe(true);
  }
  // What stands below the first view asks for the attacks outside the list.
  await expect.poll(() => line.paths).toContain('/api/attacks');
  const before = line.paths.length;
  for (const name of ['Week', 'Month', 'None', 'Governorate', 'Table']) {
    await frequency.getByRole('button', { name, exact: true }).click();
  }
  await expect(frequency.getByRole('table')).toBeVisible();
  expect(line.paths.slice(before)).toEqual([]);
});

test('a browser may keep for good what the page is made of', async ({ request }) => {
  const html = await (await request.get('/', { headers: { Accept: 'text/html' } })).text();
  // What installs the page keeps its name, and is asked for when it is installed.
  const loaded = html.replace(/<link rel="manifest"[^>]*>/, '');
  const files = [...loaded.matchAll(/\b(?:href|src)="([^"#]+)"/g)].map(([, path = '']) => path);
  expect(files.join()).toMatch(/icon.*\.svg/);
  for (const file of files) {
    const { 'cache-control': caching } = (await request.get(file)).headers();
    expect.soft(caching, file).toContain('immutable');
  }
});

test('with reduced motion nothing moves by itself or by degrees', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { frequency, glance } = await openDesk(page, '?open=date:deadline-2021');
  await page.keyboard.press('Escape');
  await frequency.getByRole('list', { name: 'Colours' }).getByText('Ashab Al-Kahf').hover();
  await expect(glance.getByText('Ashab Al-Kahf').first()).toBeVisible();
  const moving = await page.evaluate(() => ({
    animations: document.getAnimations().length,
    gradual: [...document.querySelectorAll('*')]
      .map((element) => getComputedStyle(element))
      .filter(
        ({ transitionDuration, scrollBehavior }) =>
          /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth',
      ).length,
  }));
  expect(moving).toEqual({ animations: 0, gradual: 0 });
});
