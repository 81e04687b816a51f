import type { Locator } from '@playwright/test';
import { openDesk, parametersOf } from './browser/desk';
import { expect, test } from './browser/fixtures';

test('statements are newest first under their days', async ({ page }) => {
  const { feed } = await openDesk(page);
  const headings = await feed.getByRole('heading', { level: 3 }).allInnerTexts();
  const days = headings.flatMap((text) => /^\w+day, December (\d+)$/.exec(text)?.[1] ?? []);
  expect(days.slice(0, 8)).toEqual(['28', '26', '22', '18', '16', '14', '12', '11']);
  expect(days.map(Number)).toEqual(days.map(Number).sort((a, b) => b - a));
  expect(headings[0], 'what was summed up over months is not the newest').toBe(
    'Tuesday, December 28',
  );
});

test('each says who, for whom, by what, against whom, by when and where it stands', async ({
  page,
}) => {
  const { feed } = await openDesk(page, '?q=gilded');
  await expect(feed).toHaveCount(0);
  await openDesk(page, '?organisation=hizbullah-brigades');
  const statement = feed.getByRole('article');
  await expect(statement).toHaveCount(1);
  for (const words of [
    'Threat',
    'Hizbullah Brigades',
    'poster on Kaf',
    'Poster of Hizbullah flags mirrored in the window panes',
    '“Closer Than It Seems”',
    'Against embassy',
    'The U.S. Embassy, footnote 37',
  ]) {
    await expect(statement).toContainText(words);
  }
  await openDesk(page, '?kind=threat&deadline=deadline-2021&organisation=asaib-ahl-al-haq');
  await expect(statement).toContainText('Refers to: Deadline');
});

const filters = [
  { name: 'Kind', option: 'Announcements', count: 4, parameter: 'kind' },
  { name: 'Kind', option: 'Context', count: 4, parameter: 'kind' },
  { name: 'Organisation', option: 'Ashab Al-Kahf', count: 4, parameter: 'organisation' },
  { name: 'Target', option: 'forces in Kuwait', count: 4, parameter: 'target' },
  { name: 'Deadline', option: 'Deadline', count: 6, parameter: 'deadline' },
];

test('it is filtered by kind, organisation, target and deadline', async ({ page }) => {
  const { statements, feed } = await openDesk(page);
  for (const { name, option, count, parameter } of filters) {
    const choice = statements.getByRole('combobox', { name, exact: true });
    await choice.selectOption(option);
    await expect(statements.getByRole('status')).toHaveText(`${count} statements, newest first`);
    await expect(feed.getByRole('article')).toHaveCount(count);
    await expect.poll(() => Object.keys(parametersOf(page))).toEqual([parameter]);
    await choice.selectOption({ index: 0 });
    await expect(statements.getByRole('status')).toHaveText('37 statements, newest first');
  }
});

test('filters narrow together', async ({ page }) => {
  const { statements } = await openDesk(page, '?kind=threat&target=forces-in-kuwait');
  await expect(statements.getByRole('status')).toHaveText('3 statements, newest first');
  await openDesk(page, '?kind=threat&target=forces-in-kuwait&q=poster');
  await expect(statements.getByRole('status')).toHaveText('1 statement, newest first');
});

/** How the tag of the first statement of a kind looks, and how far it is set in. */
function lookOf(feed: Locator, kind: string) {
  return feed
    .getByText(kind, { exact: true })
    .first()
    .evaluate((tag) => {
      const { backgroundColor, fontWeight } = getComputedStyle(tag);
      const { left } = tag.getBoundingClientRect();
      return { tag: backgroundColor, weight: Number(fontWeight), left };
    });
}

test('announcements and context look different from threats and are named', async ({ page }) => {
  const { feed } = await openDesk(page);
  const announcement = await lookOf(feed, 'Announcement');
  const threat = await lookOf(feed, 'Threat');
  await openDesk(page, '?kind=context');
  const context = await lookOf(feed, 'Context');
  expect(threat.tag).not.toBe('rgba(0, 0, 0, 0)');
  for (const other of [announcement, context]) {
    expect(other.tag).toBe('rgba(0, 0, 0, 0)');
    expect(other.weight).toBeLessThan(threat.weight);
    expect(other.left).toBeGreaterThan(threat.left);
  }
  await expect(feed.getByRole('article')).toHaveText([
    /Context/,
    /Context/,
    /Context|Summed up/,
    /./,
  ]);
  await expect(feed).not.toContainText('Threat');
});

test('more is drawn as it is scrolled', async ({ page }) => {
  const { feed, statements } = await openDesk(page);
  const articles = feed.getByRole('article');
  await expect(articles).toHaveCount(30);
  await expect(articles.first(), 'all are counted').toHaveAttribute('aria-setsize', '37');
  await articles.last().scrollIntoViewIfNeeded();
  await expect(articles).toHaveCount(37);
  await expect(statements).toContainText('All 37 shown');
  await expect(articles.last()).toHaveAttribute('aria-posinset', '37');
  await expect(articles.last()).toHaveAttribute('aria-setsize', '37');
  const labels = await articles.evaluateAll((all) => all.map((one) => one.textContent));
  expect(new Set(labels).size, 'no statement twice').toBe(37);
});

test('filters, a search and scrolling ask the server nothing', async ({ page }) => {
  const { statements, feed } = await openDesk(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const status = statements.getByRole('status');
  await feed.getByRole('article').last().scrollIntoViewIfNeeded();
  await expect(feed.getByRole('article')).toHaveCount(37);
  await statements.getByRole('combobox', { name: 'Kind' }).selectOption('Announcements');
  await expect(status).toHaveText('4 statements, newest first');
  await statements.getByRole('combobox', { name: 'Kind' }).selectOption({ index: 0 });
  await statements.getByRole('searchbox', { name: 'Search statements' }).fill('kuwait');
  await expect(status).not.toHaveText('37 statements, newest first');
  expect(asked.filter((url) => url.includes('/api/statements'))).toEqual([]);
});

test('the period of the chart narrows it', async ({ page }) => {
  const { feed } = await openDesk(page, '?from=2021-12-22&to=2021-12-26&kind=announcement');
  await expect(feed.getByRole('article')).toHaveText([
    /Called on Muslims in Kuwait/,
    /thousands had answered.*no later than December 30/,
  ]);
});

test('the group filter narrows it; the governorate does not and says so', async ({ page }) => {
  const { filters: page_, statements } = await openDesk(page);
  await page_.getByRole('combobox', { name: 'Group' }).selectOption('Ashab Al-Kahf');
  await expect(statements.getByRole('status')).toHaveText('4 statements, newest first');
  await expect(statements).toContainText('Of Ashab Al-Kahf only.');
  await page_.getByRole('combobox', { name: 'Governorate' }).selectOption('Babil');
  await expect(statements).toContainText('The governorate filter does not apply to statements.');
  await expect(statements.getByRole('status')).toHaveText('4 statements, newest first');
});

test('choosing a statement marks its day in the chart', async ({ page }) => {
  const { feed, chart } = await openDesk(page);
  await expect(chart).not.toHaveAccessibleName(/marked/i);
  const statement = feed.getByRole('article').filter({ hasText: 'out of fear of reprisal' });
  await statement.getByRole('button', { name: 'Mark in the chart' }).click();
  const marked = statement.getByRole('button', { name: /Mark(ed)? in the chart/ });
  await expect(marked).toHaveAttribute('aria-pressed', 'true');
  await expect(chart).toHaveAccessibleName(/marked.*December 28/i);
  await marked.click();
  await expect(marked).toHaveAttribute('aria-pressed', 'false');
  await expect(chart).not.toHaveAccessibleName(/marked/i);
});

test('what was summed up has no day of its own to mark in the chart', async ({ page }) => {
  const { feed } = await openDesk(page, '?organisation=iran-backed-shiite-militias');
  const summedUp = feed
    .getByRole('article')
    .filter({ has: page.getByText('Summed up', { exact: true }) });
  await expect(summedUp).not.toHaveCount(0);
  const mark = summedUp.getByRole('button', { name: /in the chart/ });
  await expect(mark).toHaveCount(0);
  await expect(summedUp.first().getByRole('button', { name: 'Details' })).toBeVisible();
});

const findings = [
  { filter: 'organisation=hizbullah-brigades', says: '1 threat naming embassy (1)', threats: 1 },
  { filter: 'organisation=al-nujaba-movement', says: /^4 threats naming /, threats: 4 },
  { filter: 'group=al-nujaba-movement', says: /^4 threats naming /, threats: 4 },
  {
    filter: 'group=ashab-al-kahf&organisation=hizbullah-brigades',
    says: '1 threat naming embassy (1)',
    threats: 1,
  },
];
for (const { filter, says, threats } of findings) {
  test(`${filter}: the finding counts its threats only, and opens as many`, async ({ page }) => {
    const { statements, drawer } = await openDesk(page, `?${filter}`);
    const finding = statements.getByRole('paragraph').filter({ hasText: ' naming ' });
    await expect(finding).toHaveText(says);
    await expect(statements.getByRole('status')).toHaveText(new RegExp(`^${threats} statement`));
    await finding.getByRole('button', { name: /^\d+ threats?$/ }).click();
    await expect(drawer.getByRole('heading', { level: 2 })).toHaveText(
      new RegExp(`^${threats} threats?, `),
    );
    await expect(drawer.getByRole('article')).toHaveCount(threats);
  });
}

test('an organisation that threatens nobody has no finding but that', async ({ page }) => {
  const { statements } = await openDesk(page, '?organisation=liwaa-khaybar');
  await expect(statements).toContainText('No threat');
  await expect(statements.getByText(/^\d+ threats?/)).toHaveCount(0);
});

test('what looks like markup in the data stays text', async ({ page }) => {
  const hostile = '<img src=x onerror="document.title=1"><b>bold</b>';
  await page.route('**/api/statements?*', async (route) => {
    const response = await route.fetch();
    const body = await response.json();
    for (const item of body.items) Object.assign(item, { gist: hostile, quote: hostile });
    await route.fulfill({ response, json: body });
  });
  const { feed, drawer } = await openDesk(page);
  const first = feed.getByRole('article').first();
  await expect(first).toContainText(hostile);
  await first.getByRole('button', { name: 'Details' }).click();
  await expect(drawer).toContainText(hostile);
  await expect(page.getByRole('img', { name: /x|onerror/ })).toHaveCount(0);
  await expect(page).toHaveTitle('Deadline Watch');
});
