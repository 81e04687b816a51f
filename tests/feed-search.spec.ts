import { openDesk, openSearch, parametersOf } from './browser/desk';
import { expect, test } from './browser/fixtures';

test('a search finds words in any spelling and marks them', async ({ page }) => {
  const desk = await openDesk(page);
  const { statements, feed } = desk;
  const search = await openSearch(desk);
  await search.fill('cease fire');
  await expect(feed.locator('mark')).toHaveText(['ceasefire']);
  await search.fill('KUWAIT WELCOMES');
  await expect(statements.getByRole('status')).toHaveText(/^1 statement, newest first/);
  await expect(feed).toContainText('“Kuwait welcomes you”');
  await expect(feed.locator('mark')).toHaveText(['Kuwait welcomes']);
  await expect.poll(() => parametersOf(page)).toEqual({ q: 'KUWAIT WELCOMES' });
  await search.clear();
  await expect(statements.getByRole('status')).toHaveText(/^37 statements, newest first/);
});

test('a search for one spelling of a name finds texts with another', async ({ page }) => {
  const desk = await openDesk(page);
  const { statements, feed } = desk;
  const search = await openSearch(desk);
  await search.fill('Suleimani');
  await expect(statements.getByRole('status')).toContainText('such as “Soleimani”');
  await expect(feed.locator('mark')).toHaveText(['Soleimani', 'Soleimani', 'Soleimani']);
  await search.fill('Suleimaniy');
  await expect(statements.getByRole('status')).toHaveText(/^No statement .* “Suleimaniy”\.$/);
});

test('a search means the characters it has, and the way out leads back', async ({ page }) => {
  const desk = await openDesk(page);
  const { statements } = desk;
  const search = await openSearch(desk);
  for (const text of ['K_wait', '<b>', 'kuwait  welcomes me ']) {
    await search.fill(text);
    await expect(statements.getByRole('status')).toHaveText(
      `No statement on record contains “${text.trim()}”.`,
    );
    await expect(statements).toContainText('Looked for in what was said');
    await statements.getByRole('button', { name: 'Clear the search' }).click();
    await expect(statements.getByRole('status')).toHaveText(/^37 statements, newest first/);
    await expect(search).toHaveValue('');
    await expect.poll(() => parametersOf(page)).toEqual({});
  }
});

test('a search without a letter or digit says that nothing is looked for', async ({ page }) => {
  const desk = await openDesk(page);
  const { statements } = desk;
  const search = await openSearch(desk);
  await search.fill('-');
  const status = statements.getByRole('status');
  await expect(status).toHaveText(
    /^“-” has no letter or digit, so nothing is looked for. 37 statements, newest first/,
  );
  await search.fill('%');
  await expect(status).toContainText('“%” has no letter or digit');
});
