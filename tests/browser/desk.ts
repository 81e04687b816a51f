import { expect, type Locator, type Page } from '@playwright/test';

/** The parts of the page, found as a reader finds them: by role and name. */
export function deskOf(page: Page) {
  return {
    glance: page.getByRole('region', { name: 'At a glance' }),
    filters: page.getByRole('region', { name: 'Filters' }),
    frequency: page.getByRole('region', { name: 'Attack frequency', exact: true }),
    statements: page.getByRole('region', { name: 'Threat statements' }),
    chart: page
      .getByRole('region', { name: 'Attack frequency', exact: true })
      .getByRole('img', { name: /^Bar chart/ }),
    cursor: page.getByRole('slider', { name: 'Cursor on the time axis' }),
    keyDates: page.getByRole('list', { name: 'Key dates' }),
    table: page.getByRole('table', { name: /^Attack frequency by/ }),
    feed: page.getByRole('feed'),
    drawer: page.getByRole('dialog'),
    compare: page.getByRole('region', { name: 'Compare periods', exact: true }),
    runUps: page.getByRole('region', { name: 'Run-ups', exact: true }),
    wordsAndDeeds: page.getByRole('region', { name: 'Threats and attacks', exact: true }),
  };
}

export type Desk = ReturnType<typeof deskOf>;

/** Opens the page and waits until its three panels stand. */
export async function openDesk(page: Page, search = ''): Promise<Desk> {
  await page.goto(`/${search}`);
  const desk = deskOf(page);
  await expect(desk.glance.getByRole('list')).toBeVisible();
  await expect(desk.chart).toBeVisible();
  await expect(desk.statements.getByText(/^[\d,]+ statements?, newest first$/)).toBeVisible();
  return desk;
}

/** Opens the page and waits for what stands below the first view as well. */
export async function openLowerDesk(page: Page, search = ''): Promise<Desk> {
  const desk = await openDesk(page, search);
  // What stands there takes the place of what held it, so nothing of it is waited for.
  await page.mouse.wheel(0, 20_000);
  await expect(desk.wordsAndDeeds).toBeVisible();
  return desk;
}

/** Opens the page with the frequency table in place of the chart. */
export async function openTable(page: Page, search = ''): Promise<Desk> {
  const desk = await openDesk(page, search);
  await desk.frequency.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(desk.table).toBeVisible();
  return desk;
}

/** The text of every cell of a table, its heading row first. */
export function cellsOf(table: Locator): Promise<string[][]> {
  return table.evaluate((element) =>
    [...(element as HTMLTableElement).rows].map((row) =>
      [...row.cells].map((cell) => (cell.textContent ?? '').trim()),
    ),
  );
}

/** The row of a table whose first cell is `title`. */
export async function rowOf(table: Locator, title: string): Promise<string[]> {
  const row = (await cellsOf(table)).find(([first]) => first === title);
  if (!row) throw new Error(`The table has no row ${title}.`);
  return row;
}

/** A point of the plot over one of its intervals, counted from 0, as a position in the cursor's box. */
export async function pointOver(cursor: Locator, interval: number, of: number, y = 100) {
  const box = await cursor.boundingBox();
  if (!box) throw new Error('The plot has no box.');
  return { x: ((interval + 0.5) / of) * box.width, y };
}

/** The parameters of the page's address. */
export function parametersOf(page: Page): Record<string, string> {
  return Object.fromEntries(new URL(page.url()).searchParams);
}
