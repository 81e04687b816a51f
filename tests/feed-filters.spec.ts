import { openDesk, openSearch, parametersOf } from './browser/desk';
import { expect, test } from './browser/fixtures';

test('the reader who searches, and the one with a statement of the address, finds it open', async ({
  page,
}) => {
  const { feed } = await openDesk(page, '?q=closer%20than');
  await expect(feed.locator('mark')).toHaveText(['Closer Than']);
  await openDesk(page, '?statement=2021-12-28-iraqi-resistance-coordination-committee-statement');
  await expect(feed.getByRole('button', { name: 'Marked in the chart' })).toHaveCount(1);
  await expect(feed.getByRole('button', { name: 'Details' })).toHaveCount(1);
});

test('search and filters are behind a button, and stay while one is set', async ({ page }) => {
  const desk = await openDesk(page);
  const { statements } = desk;
  const opener = statements.getByRole('button', { name: 'Search, filter' });
  await expect(opener).toHaveAttribute('aria-expanded', 'false');
  await expect(statements.getByRole('searchbox')).toHaveCount(0);
  const search = await openSearch(desk);
  await search.fill('kuwait');
  await expect.poll(() => parametersOf(page)).toEqual({ q: 'kuwait' });
  await expect(opener).toBeDisabled();
  await search.clear();
  await expect(opener).toBeEnabled();
  await expect(search, 'they are not taken away').toBeFocused();
  await opener.click();
  await expect(search).toHaveCount(0);
  await expect(opener).toBeFocused();
});

const filters = [
  { name: 'Kind', option: 'Announcements', count: 4, threats: 'none counted as a threat' },
  { name: 'Kind', option: 'Context', count: 4, threats: 'none counted as a threat' },
  { name: 'Organisation', option: 'Ashab Al-Kahf', count: 4, threats: '3 counted as threats' },
  { name: 'Target', option: 'forces in Kuwait', count: 4, threats: '3 counted as threats' },
  { name: 'Deadline', option: 'Deadline', count: 6, threats: '5 counted as threats' },
];

test('it is filtered by kind, organisation, target and deadline', async ({ page }) => {
  const desk = await openDesk(page);
  const { statements, feed } = desk;
  await openSearch(desk);
  for (const { name, option, count, threats } of filters) {
    const choice = statements.getByRole('combobox', { name, exact: true });
    await choice.selectOption(option);
    await expect(statements.getByRole('status')).toHaveText(
      `${count} statements, newest first; ${threats}`,
    );
    await expect(feed.getByRole('article')).toHaveCount(count);
    await expect.poll(() => Object.keys(parametersOf(page))).toEqual([name.toLowerCase()]);
    await choice.selectOption({ index: 0 });
    await expect(statements.getByRole('status')).toHaveText(
      '37 statements, newest first; 19 counted as threats',
    );
  }
});

test('filters narrow together', async ({ page }) => {
  const { statements } = await openDesk(page, '?kind=threat&target=forces-in-kuwait');
  await expect(statements.getByRole('status')).toHaveText(
    '3 statements, newest first; all counted as threats',
  );
  await openDesk(page, '?kind=threat&target=forces-in-kuwait&q=poster');
  await expect(statements.getByRole('status')).toHaveText(
    '1 statement, newest first; counted as a threat',
  );
});

test('filters, a search and scrolling ask the server nothing', async ({ page }) => {
  const desk = await openDesk(page);
  const { statements, feed } = desk;
  await openSearch(desk);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const status = statements.getByRole('status');
  await feed.getByRole('article').last().scrollIntoViewIfNeeded();
  await expect(feed.getByRole('article')).toHaveCount(37);
  await feed.getByRole('article').last().scrollIntoViewIfNeeded();
  await expect(feed.getByRole('article')).toHaveCount(37);
  await statements.getByRole('combobox', { name: 'Kind' }).selectOption('Announcements');
  await expect(status).toHaveText('4 statements, newest first; none counted as a threat');
  await statements.getByRole('combobox', { name: 'Kind' }).selectOption({ index: 0 });
  await statements.getByRole('searchbox', { name: 'Search statements' }).fill('kuwait');
  await expect(status).not.toHaveText('37 statements, newest first; 19 counted as threats');
  expect(asked.filter((url) => url.includes('/api/statements'))).toEqual([]);
});
