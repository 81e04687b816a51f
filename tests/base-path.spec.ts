import { deskOf } from './browser/desk';
import { expect, test as live, wordOf } from './browser/live';
import { startProxy } from './browser/proxy';
import { wallOf } from './browser/wall';

/** The server below "/watch/" of a host that has nothing else. */
const test = live.extend({
  line: async ({ server }, use) => {
    const line = await startProxy(server.url, '/watch');
    await use(line);
    await line.close();
  },
});

// Servers of their own, started and stopped, on a machine that may be busy.
test.describe.configure({ timeout: 90_000 });
test.use({ serviceWorkers: 'allow' });

test('no file of the page names an address that begins with "/"', async ({ request, server }) => {
  const text = async (path: string) => (await request.get(`${server.url}${path}`)).text();
  const drawn = await (await request.get(server.url, { headers: { Accept: 'text/html' } })).text();
  expect(drawn, 'drawn by the server').toContain('id="first-answers"');
  const named = [...drawn.matchAll(/ (?:src|href)="\.(\/assets\/[^"]+)"/g)].map(
    ([, path = '']) => path,
  );
  expect(named.map((path) => path.split('.').at(-1))).toEqual(
    expect.arrayContaining(['js', 'css', 'woff2', 'svg']),
  );
  const styles = await text(named.find((path) => path.endsWith('.css')) ?? '');
  expect(styles).toContain('url(./');
  for (const file of [drawn, await text('/index.html'), styles]) {
    expect(file).not.toMatch(/ (?:src|href|action)="\/|url\(["']?\//);
  }
});

test('the page works below a path of a proxy', async ({ page, line, writes }) => {
  const asked = page.waitForRequest(/api\/attacks\?background=only/);
  await page.goto(`${line.url}/watch/?split=none`);
  const { chart, glance, feed, frequency, drawer, table } = deskOf(page);
  await expect(glance).toContainText('12 or 13 attacks');
  await expect(chart).toBeVisible();
  await page.mouse.wheel(0, 20_000);
  await asked;

  await page.getByRole('button', { name: 'Governorate', exact: true }).click();
  await expect(page).toHaveURL(`${line.url}/watch/?split=governorate`);
  await frequency.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(table).toContainText('Baghdad');

  await expect(wordOf(page)).toHaveText('Archive');
  await writes.say('below', { gist: 'Said below a path.' });
  await expect(feed).toContainText('Said below a path.');

  await table
    .getByRole('button', { name: /Open the attacks$/ })
    .first()
    .click();
  await expect(drawer.getByRole('row').or(drawer.getByRole('article')).first()).toBeVisible();

  const outside = line.paths.filter((path) => !path.startsWith('/watch/'));
  expect(outside).toEqual([]);
});

test('a wall below a path starts again without the server', async ({ page, line, server }) => {
  await page.goto(`${line.url}/watch/?screen=wall&scenes=threats`);
  const { scene, foot } = wallOf(page);
  await expect(scene('threats').getByRole('listitem').first()).toBeVisible();
  await expect
    .poll(() =>
      page.evaluate(
        async () => (await navigator.serviceWorker.getRegistration())?.active?.scriptURL,
      ),
    )
    .toBe(`${line.url}/watch/worker.js`);
  await expect
    .poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
    .toEqual(['deadline-watch-wall /watch/']);
  await server.end();
  await page.reload();
  await expect(scene('threats').getByRole('listitem').first()).toBeVisible();
  await expect(foot).toContainText(/server last answered \d+ s ago/);
  expect(line.paths.filter((path) => !path.startsWith('/watch/'))).toEqual([]);
});
