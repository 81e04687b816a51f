import type { Locator } from '@playwright/test';
import { withoutFirstAnswers } from './browser/answers';
import { openDesk } from './browser/desk';
import { expect, test } from './browser/fixtures';

test('statements are newest first, each with its day', async ({ page }) => {
  const { feed } = await openDesk(page);
  const dates = await feed.getByRole('article').locator('time').allInnerTexts();
  expect(dates).toHaveLength(12);
  const days = dates.flatMap((text) => /^Dec (\d+)$/.exec(text)?.[1] ?? []);
  expect([...new Set(days)].slice(0, 8)).toEqual(['28', '26', '22', '18', '16', '14', '12', '11']);
  expect(days.map(Number)).toEqual(days.map(Number).sort((a, b) => b - a));
  expect(dates[0], 'what was summed up over months is not the newest').toBe('Dec 28');
});

test('each says who, by what and when, and opens to for whom, against whom, by when and where it stands', async ({
  page,
}) => {
  const { feed } = await openDesk(page, '?q=gilded');
  await expect(feed).toHaveCount(0);
  await openDesk(page, '?organisation=hizbullah-brigades');
  const statement = feed.getByRole('article');
  await expect(statement).toHaveCount(1);
  for (const words of [
    'Dec 12',
    'Threat',
    'Hizbullah Brigades',
    'poster on Kaf',
    'Poster of Hizbullah flags',
  ]) {
    await expect(statement).toContainText(words);
  }
  await expect(statement).not.toContainText('Closer Than It Seems');
  const speaker = statement.getByRole('button', { name: 'Hizbullah Brigades' });
  await speaker.click();
  await expect(speaker).toHaveAttribute('aria-expanded', 'true');
  for (const words of [
    '“Closer Than It Seems”',
    'Against embassy',
    'The U.S. Embassy, footnote 37',
  ]) {
    await expect(statement).toContainText(words);
  }
  await speaker.click();
  await expect(statement).not.toContainText('Closer Than It Seems');
  await openDesk(page, '?kind=threat&deadline=deadline-2021&organisation=asaib-ahl-al-haq');
  await statement.getByRole('button').first().click();
  await expect(statement).toContainText('Refers to: Deadline');
});

/** How the kind and the text of the first statement of a kind look. */
async function lookOf(feed: Locator, kind: string) {
  const styleOf = (element: Locator) =>
    element.evaluate((one) => {
      const { color, fontWeight } = getComputedStyle(one);
      return { colour: color, weight: Number(fontWeight) };
    });
  const statement = feed.getByRole('article').filter({ hasText: kind }).first();
  const text = await styleOf(statement.getByRole('paragraph').first());
  const named = statement.getByText(new RegExp(`^${kind}`)).last();
  return { ...text, weight: (await styleOf(named)).weight };
}

test('announcements and context look different from threats and are named', async ({ page }) => {
  const { feed } = await openDesk(page);
  const announcement = await lookOf(feed, 'Announcement');
  const threat = await lookOf(feed, 'Threat');
  await openDesk(page, '?kind=context');
  const context = await lookOf(feed, 'Context');
  for (const other of [announcement, context]) {
    expect(other.colour).not.toBe(threat.colour);
    expect(other.weight).toBeLessThan(threat.weight);
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
  await expect(articles).toHaveCount(12);
  await expect(articles.first(), 'all are counted').toHaveAttribute('aria-setsize', '37');
  await articles.last().scrollIntoViewIfNeeded();
  await expect(articles).toHaveCount(37);
  await expect(statements).toContainText('All 37 shown');
  await expect(articles.last()).toHaveAttribute('aria-posinset', '37');
  await expect(articles.last()).toHaveAttribute('aria-setsize', '37');
  const labels = await articles.evaluateAll((all) => all.map((one) => one.textContent));
  expect(new Set(labels).size, 'no statement twice').toBe(37);
});

test('the period of the chart narrows it', async ({ page }) => {
  const { feed } = await openDesk(page, '?from=2021-12-22&to=2021-12-26&kind=announcement');
  await expect(feed.getByRole('article')).toHaveText([
    /Muslims in Kuwait/,
    /^undated.*thousands had answered/,
  ]);
  const undated = feed.getByRole('article').nth(1);
  await undated.getByRole('button').first().click();
  await expect(undated).toContainText('no later than December 30');
});

test('the group filter narrows it; the governorate does not and says so', async ({ page }) => {
  const { filters: page_, statements } = await openDesk(page);
  await page_.getByRole('combobox', { name: 'Group' }).selectOption('Ashab Al-Kahf');
  await expect(statements.getByRole('status')).toHaveText(
    '4 statements, newest first; 3 counted as threats',
  );
  await expect(statements).toContainText('Ashab Al-Kahf only');
  await page_.getByRole('combobox', { name: 'Governorate' }).selectOption('Babil');
  await expect(statements).toContainText(/governorate filter does not/);
  await expect(statements.getByRole('status')).toHaveText(
    '4 statements, newest first; 3 counted as threats',
  );
});

test('choosing a statement marks its day in the chart', async ({ page }) => {
  const { feed, chart } = await openDesk(page);
  await expect(chart).not.toHaveAccessibleName(/marked/i);
  const statement = feed.getByRole('article').filter({ hasText: 'fear of reprisal' });
  await statement.getByRole('button').first().click();
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
  const summedUp = feed.getByRole('article').filter({ has: page.getByText(/^Summed up/) });
  await expect(summedUp).not.toHaveCount(0);
  await summedUp.first().getByRole('button').first().click();
  const mark = summedUp.getByRole('button', { name: /in the chart/ });
  await expect(mark).toHaveCount(0);
  await expect(summedUp.first().getByRole('button', { name: 'Details' })).toBeVisible();
});

test('the organisation of the feed is its own: At a glance stays with the group', async ({
  page,
}) => {
  const { glance, statements } = await openDesk(page, '?organisation=liwaa-khaybar');
  await expect(statements.getByRole('status')).toHaveText(/^No statement on record/);
  await expect(glance).toContainText(/19 threats\b.* U\.S\. forces \(9\)/);
  await openDesk(page, '?group=ashab-al-kahf&organisation=hizbullah-brigades');
  await expect(statements.getByRole('status')).toHaveText(
    '1 statement, newest first; counted as a threat',
  );
  await expect(glance).toContainText(/ Ashab Al-Kahf\b.* forces in Kuwait \(3\)/);
});

test('what looks like markup in the data stays text', async ({ page }) => {
  const hostile = '<img src=x onerror="document.title=1"><b>bold</b>';
  await withoutFirstAnswers(page);
  await page.route('**/api/statements?*', async (route) => {
    const response = await route.fetch();
    const body = await response.json();
    for (const item of body.items) Object.assign(item, { gist: hostile, quote: hostile });
    await route.fulfill({ response, json: body });
  });
  const { feed, drawer } = await openDesk(page);
  const first = feed.getByRole('article').first();
  await expect(first).toContainText(hostile);
  await first.getByRole('button').first().click();
  await first.getByRole('button', { name: 'Details' }).click();
  await expect(drawer).toContainText(hostile);
  await expect(page.getByRole('img', { name: /x|onerror/ })).toHaveCount(0);
  await expect(page).toHaveTitle(/^Deadline Watch/);
});
