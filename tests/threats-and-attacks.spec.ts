import { openLowerDesk, rowOf } from './browser/desk';
import { expect, test } from './browser/fixtures';

test('it shows that threats ranged wide and the list has convoys only, and what that proves', async ({
  page,
}) => {
  const { threatsAndAttacks } = await openLowerDesk(page);
  await expect(threatsAndAttacks).toContainText(
    /embassy \(4\).* bases \(3\).* in Kuwait \(3\).* in the region \(2\).* convoys \(1\)/,
  );
  await expect(threatsAndAttacks).toContainText(
    /November 19–December 27\b.* at least 34 attacks, .*\bconvoys\b/,
  );
  await expect(threatsAndAttacks).toContainText('not proof that nothing');
  await expect(threatsAndAttacks).toContainText('Only 7 threats');
  await expect(threatsAndAttacks).toContainText('10 are needed');
});

test('each bar opens its list, by target and by means', async ({ page }) => {
  const { threatsAndAttacks, drawer } = await openLowerDesk(page);
  const bars = [
    { name: 'Embassy: 4 threats. Open the statements', title: /4 threats.*embassy/ },
    {
      name: 'Convoys: 34+ (at least 34 attacks). Open the attacks',
      title: /At least 34 attacks.*convoys/,
    },
    { name: 'Rockets: 2 threats. Open the statements', title: /2 threats.*rockets/ },
    { name: 'IED: 34+ (at least 34 attacks). Open the attacks', title: /At least 34 attacks.*IED/ },
  ];
  for (const { name, title } of bars) {
    await threatsAndAttacks.getByRole('button', { name, exact: true }).click();
    await expect(drawer.getByRole('heading', { level: 2 })).toHaveText(title);
    await page.keyboard.press('Escape');
    await expect(drawer).toHaveCount(0);
  }
});

test('the table says the same as the bars', async ({ page }) => {
  const { threatsAndAttacks } = await openLowerDesk(page);
  await threatsAndAttacks.getByRole('button', { name: 'Table', exact: true }).click();
  const table = threatsAndAttacks.getByRole('table', {
    name: /^Threats and attacks by target and by means, /,
  });
  await expect(table).toBeVisible();
  expect(await rowOf(table, 'embassy')).toEqual([
    'embassy',
    'target',
    '4',
    '4',
    'none listed',
    'none listed',
    'attacked before; 2 records outside the list',
  ]);
  expect(await rowOf(table, 'convoys')).toEqual([
    'convoys',
    'target',
    '1',
    '1',
    '34',
    'no upper bound',
    '',
  ]);
  expect(await rowOf(table, 'rockets')).toEqual([
    'rockets',
    'means',
    '2',
    '2',
    'none listed',
    'none listed',
    '',
  ]);
});
