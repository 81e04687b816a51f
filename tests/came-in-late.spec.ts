import { day } from '../src/domain/day';
import { openDesk } from './browser/desk';
import { expect } from './browser/fixtures';
import { test } from './browser/own-server';
import { openWall } from './browser/wall';
import { writesTo } from './browser/writes';

const old = { start: day('2021-11-20'), end: day('2021-11-20') };

test('what comes in with an old day is said on desk and wall', async ({ page, server }) => {
  const { glance } = await openDesk(page);
  const { attack, say } = writesTo(server.url);
  await attack('late-attack', { occurred: old });
  await say('late-statement', { saidOn: old });
  const words = 'Came in today: one attack of November 20';
  await expect(glance).toContainText(words);

  const { scene } = await openWall(page, '&scenes=now');
  await expect(scene('now').getByRole('heading', { level: 2 })).toContainText(words);
  const threats = await openWall(page, '&scenes=threats');
  await expect(threats.heading).toContainText('Came in today: 1, of November 20');
});

test('what is entered late, though it was known before, is said on desk and wall', async ({
  page,
  context,
  server,
}) => {
  const { glance } = await openDesk(page);
  const { scene } = await openWall(await context.newPage(), '&scenes=now');
  const { attack } = writesTo(server.url);
  await attack('entered-late', { occurred: old, knownOn: day('2021-12-20') });
  const words = 'Came in late: one attack of November 20';
  await expect(glance).toContainText(words);
  await expect(scene('now').getByRole('heading', { level: 2 })).toContainText(words);
  await page.reload();
  await expect(glance).toContainText(/attacks/);
  await expect(glance).not.toContainText('Came in');
});
