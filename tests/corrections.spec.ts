import type { Page } from '@playwright/test';
import { openDesk } from './browser/desk';
import { axe, expect } from './browser/fixtures';
import { test } from './browser/own-server';
import { token } from './browser/writes';

const babil = '2021-11-30-jihad-brothers-team-babil';
const basrah = '2021-11-25-saraya-awliya-al-dam-near-basrah';

/** Writes the next version of an attack: the latest one with `changes`. */
async function correct(page: Page, id: string, knownOn: string, changes: object) {
  const found = await (await page.request.get(`/api/attacks?id=${id}`)).json();
  const { version, knownUntil, received, ...record } = found.items[0];
  const answer = await page.request.put(`/api/attacks/${id}`, {
    headers: { Authorization: `Bearer ${token}` },
    data: { ...record, version: version + 1, knownOn, ...changes },
  });
  expect(answer.status(), await answer.text()).toBe(200);
}

/** On December 6 one attack moves to the day before, another is withdrawn on the 7th. */
async function correctTwo(page: Page) {
  await correct(page, babil, '2021-12-06', {
    occurred: { start: '2021-11-29', end: '2021-11-29' },
    correction: 'The claim was made the day after.',
  });
  await correct(page, basrah, '2021-12-07', { retracted: true, correction: 'It did not happen.' });
}

test('re-dated and withdrawn records are shown beside their earlier versions', async ({ page }) => {
  await correctTwo(page);
  const { drawer } = await openDesk(page, '?asOf=2021-12-07&open=changes:2021-12-05');
  await drawer.getByRole('button', { name: '1 attack record re-dated' }).click();
  const article = drawer.getByRole('article');
  await expect(article.getByRole('row', { name: /^Day/ })).toHaveText(
    'DayNovember 30, 2021November 29, 2021',
  );
  await expect(article).toContainText('Reason: The claim was made the day after.');
  expect(await axe(page)).toEqual([]);
  await drawer.getByRole('button', { name: '1 attack record retracted' }).click();
  await expect(drawer).toContainText('Withdrawn on December 7, 2021. It did not happen.');
  await expect(drawer.getByRole('article')).toHaveCount(1);
  expect(await axe(page)).toEqual([]);
});

test('a record shows its history as far as the day knows it', async ({ page }) => {
  await correctTwo(page);
  const { drawer } = await openDesk(page, `?asOf=2021-12-05&open=attack:${babil}`);
  const history = drawer.getByRole('region', { name: 'History' });
  await expect(drawer.getByRole('heading', { level: 3 })).toContainText('November 30, 2021');
  await expect(history).toHaveCount(0);
  await openDesk(page, `?asOf=2021-12-06&open=attack:${babil}`);
  await expect(drawer.getByRole('heading', { level: 3 })).toContainText('November 29, 2021');
  await expect(history).toContainText('Version 2, December 6, 2021: corrected');
  await expect(history).toContainText('Day: November 29, 2021 (was November 30, 2021)');
  await expect(history).toContainText('Reason: The claim was made the day after.');
});

test('a withdrawn record says so at its address, from that day on', async ({ page }) => {
  await correctTwo(page);
  const { drawer } = await openDesk(page, `?asOf=2021-12-06&open=attack:${basrah}`);
  await expect(drawer.getByRole('article')).toHaveCount(1);
  await expect(drawer).not.toContainText(/withdrawn|did not happen/i);
  await openDesk(page, `?asOf=2021-12-07&open=attack:${basrah}`);
  await expect(drawer).toContainText('Withdrawn on December 7, 2021. It did not happen.');
  await expect(drawer.getByRole('region', { name: 'History' })).toContainText(
    'Version 2, December 7, 2021: withdrawn',
  );
});

test('an open record stays while corrections arrive, and is refetched only for its own', async ({
  page,
}) => {
  const { drawer } = await openDesk(page, `?open=attack:${babil}`);
  await expect(drawer.getByRole('article')).toHaveCount(1);
  await drawer.evaluate((dialog) => {
    const emptied = new MutationObserver(() => {
      if (!dialog.querySelector('article')) dialog.dataset.emptied = 'true';
    });
    emptied.observe(dialog, { childList: true, subtree: true });
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await correct(page, basrah, '2021-12-07', { retracted: true, correction: null });
  await correct(page, babil, '2021-12-08', { low: 2, high: 2, correction: 'There were two.' });
  await expect(drawer).toContainText('Reason: There were two.');
  await expect(drawer).not.toHaveAttribute('data-emptied', 'true');
  expect(asked.filter((url) => url.includes('/api/attacks?id='))).toHaveLength(1);
});
