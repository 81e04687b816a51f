import { openTable, rowOf } from './browser/desk';
import { expect, test } from './browser/fixtures';

const zones = ['Asia/Tokyo', 'America/Los_Angeles', 'Asia/Baghdad', 'Pacific/Kiritimati'];

for (const timezoneId of zones) {
  test.describe(`a reader in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('sees the same days and figures', async ({ page }) => {
      const { glance, table, frequency } = await openTable(page);
      await expect(page.getByRole('banner')).toContainText('As of Thu, Dec 30, 2021, Baghdad');
      await expect(page.getByRole('banner')).toContainText(
        'newest attack Dec 27, statement Dec 28',
      );
      await expect(glance).toContainText(/12 or 13 attacks\b.* December 27, .*\b6\b/);
      for (const countdown of [/^Deadline: 1 day\./, /^Soleimani anniversary: 4 days/]) {
        await expect(glance.getByRole('button', { name: countdown })).toBeVisible();
      }
      expect(await rowOf(table, 'Monday, December 27')).toMatchObject({ 1: '1', 2: '2' });
      expect(await rowOf(table, 'Sunday, December 26')).toMatchObject({ 1: '6', 2: '6' });
      expect(await rowOf(table, 'Friday, November 19')).toMatchObject({ 1: '1', 3: 'listed' });
      await expect(frequency.getByLabel('From', { exact: true })).toHaveValue('2021-10-01');
      await expect(frequency.getByLabel('To', { exact: true })).toHaveValue('2022-01-05');
    });
  });
}
