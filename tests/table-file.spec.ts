import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import papaparse from 'papaparse';
import { cellsOf, deskOf, openTable } from './browser/desk';
import { expect, test } from './browser/fixtures';

async function savedTable(page: Page) {
  const download = page.waitForEvent('download');
  await deskOf(page).frequency.getByRole('button', { name: 'Save as CSV' }).click();
  const file = await download;
  const text = await readFile(await file.path(), 'utf8');
  const { data } = papaparse.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  return { name: file.suggestedFilename(), text, rows: data };
}

/** A figure of the table as the file has it. */
const inFile = (figure = '') => (/^\d+$/.test(figure) ? figure : '');

for (const unit of ['day', 'week']) {
  test(`the table by ${unit} is saved with the same figures, its filter and its address`, async ({
    page,
  }) => {
    const { table } = await openTable(page, `?interval=${unit}&group=ashab-al-kahf`);
    const [, ...shown] = await cellsOf(table);
    const { name, text, rows } = await savedTable(page);
    expect(name).toBe(
      `attacks-by-${unit}_group-ashab-al-kahf_as-of-2021-12-30_2021-10-01-to-2022-01-05.csv`,
    );
    expect(text.startsWith('\ufeff'), 'says that it is UTF-8').toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    const saved = rows.filter(({ row }) => row === 'interval');
    expect(saved.map((row) => [row.attacks_low, row.attacks_high, row.coverage])).toEqual(
      shown.map(([, low, high, coverage]) => [inFile(low), inFile(high), coverage]),
    );
    expect(saved[0]).toMatchObject({ start: '2021-10-01', filter_group: 'ashab-al-kahf' });
    // The address shows the same table.
    const again = await openTable(page, new URL(saved[0]?.address ?? '').search);
    expect((await cellsOf(again.table)).slice(1)).toEqual(shown);
  });
}
