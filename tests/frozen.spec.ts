import { day } from '../src/domain/day';
import { expect, test } from './browser/live';

const late = (id: string) => {
  const on = day('2021-12-18');
  return { id, occurred: { start: on, end: on }, knownOn: day('2021-12-19') };
};

test('a frozen link says the same a week later, and what came in since', async ({
  page,
  context,
  writes,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/?asOf=2021-12-20');
  const tile = page.getByRole('region', { name: 'At a glance' });
  await expect(tile).toContainText('December');
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: /^Copy link frozen/ }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/asOf=2021-12-20/);
  expect(link).toMatch(/at=[0-9a-f]{12}\.1\b/);
  await page.goto(link);
  await expect(page.getByText(/^Frozen: shows what this server held/)).toContainText(
    'Nothing known by December 20, 2021 came in since.',
  );
  await expect(tile.locator('[aria-busy="true"]')).toHaveCount(0);
  const figures = await tile.innerText();

  for (const index of [1, 2, 3, 4, 5, 6])
    await writes.attack(`late-${index}`, late(`late-${index}`));
  const notice = page.getByText(/^Frozen: shows what this server held/);
  const cameIn = '6 records known by December 20, 2021 came in after this link was made.';
  // The open page hears of it, sooner than it would ask without a stream.
  await expect(notice).toContainText(cameIn, { timeout: 8_000 });
  await page.goto(link);
  await expect(notice).toContainText(cameIn);
  await expect.poll(() => tile.innerText()).toBe(figures);
  await page
    .getByRole('link', {
      name: 'Show what was known by December 20, 2021, with what came in since',
    })
    .click();
  await expect(notice).toHaveCount(0);
  await expect(tile).not.toHaveText(figures);
});

test('a frozen link of another history says so and shows nothing in its place', async ({
  page,
}) => {
  await page.goto('/?asOf=2021-12-20&at=ffffffffffff.1');
  await expect(page.getByRole('alert').first()).toContainText(
    'This link is frozen at records that this server does not have.',
  );
  await page.getByRole('link', { name: 'Follow the data' }).click();
  await expect(page.getByRole('region', { name: 'At a glance' })).toContainText('December');
});
