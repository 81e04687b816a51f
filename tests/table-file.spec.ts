import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { cellsOf, deskOf, openTable } from './browser/desk';
import { expect, test } from './browser/fixtures';

async function savedTable(page: Page): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await deskOf(page).frequency.getByRole('button', { name: 'Save as CSV' }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

/** Rows of a CSV text without line breaks in its cells. */
function rowsOf(text: string): string[][] {
  const cells = /("(?:[^"]|"")*"|[^,]*)(?:,|$)/g;
  return text
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(cells)]
        .map(([, cell = '']) => cell.replace(/^"(.*)"$/, '$1').replaceAll('""', '"'))
        .slice(0, -1),
    );
}

for (const unit of ['day', 'week']) {
  test(`the table by ${unit} can be saved with the same figures`, async ({ page }) => {
    const { table } = await openTable(page, `?interval=${unit}`);
    const shown = await cellsOf(table);
    const { name, text } = await savedTable(page);
    expect(name).toBe(`attacks-by-${unit}-2021-10-01-to-2022-01-05.csv`);
    expect(text.startsWith('\ufeff'), 'says that it is UTF-8').toBe(true);
    const saved = rowsOf(text.slice(1));
    expect(saved).toHaveLength(shown.length);
    expect(saved[0]).toEqual(shown[0]);
    expect(saved.map((row) => row.slice(1))).toEqual(shown.map((row) => row.slice(1)));
    expect(saved.at(1)?.[0]).toBe(unit === 'day' ? '2021-10-01' : '2021-09-27');
  });
}
