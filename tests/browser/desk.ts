import { expect, type Locator, type Page } from '@playwright/test';

/** The names of the button that opens how a verdict was reached. */
export const verdictWords =
  /^(an? )?(clear )?(increase|decrease)\b|may be chance|no clear difference|too uncertain to say|cannot say/i;

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
    threatsAndAttacks: page.getByRole('region', { name: 'Threats and attacks', exact: true }),
  };
}

export type Desk = ReturnType<typeof deskOf>;

export async function openDesk(page: Page, search = ''): Promise<Desk> {
  await page.goto(`/${search}`);
  const desk = deskOf(page);
  // There once the attacks are; the countdowns before it need no records.
  await expect(desk.glance.getByText(/^One source, .*: how to read this$/)).toBeVisible();
  await expect(desk.chart).toBeVisible();
  await expect(
    desk.statements.getByText(
      /^([\d,]+ statements?, newest first; .*\bthreats?|No (?:statement|data on statements) .*\.)$/,
    ),
  ).toBeVisible();
  return desk;
}

/** Opens the search and the filters of the statements. */
export async function openSearch({ statements }: Desk): Promise<Locator> {
  await statements.getByRole('button', { name: 'Search, filter' }).click();
  const search = statements.getByRole('searchbox', { name: 'Search statements' });
  await expect(search).toBeVisible();
  return search;
}

/** Waits for the panels below the first view too. */
export async function openLowerDesk(page: Page, search = ''): Promise<Desk> {
  const desk = await openDesk(page, search);
  // Scrolls without waiting for an element there: the panels replace their placeholders.
  await page.mouse.wheel(0, 20_000);
  await expect(desk.threatsAndAttacks).toBeVisible();
  return desk;
}

export async function openTable(page: Page, search = ''): Promise<Desk> {
  const desk = await openDesk(page, search);
  await desk.frequency.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(desk.table).toBeVisible();
  return desk;
}

/** Waits until the drawer lists so many records: a single one is shown whole, several are rows of a table. */
export function expectRecords(drawer: Locator, count: number): Promise<void> {
  const records = drawer.getByRole(count === 1 ? 'article' : 'rowheader');
  return expect(records).toHaveCount(count);
}

export function cellsOf(table: Locator): Promise<string[][]> {
  return table.evaluate((element) =>
    [...(element as HTMLTableElement).rows].map((row) =>
      [...row.cells].map((cell) => (cell.textContent ?? '').trim()),
    ),
  );
}

/** Throws if no row's first cell is `title`. */
export async function rowOf(table: Locator, title: string): Promise<string[]> {
  const row = (await cellsOf(table)).find(([first]) => first === title);
  if (!row) throw new Error(`The table has no row ${title}.`);
  return row;
}

/** In pixels of the cursor's box, over interval `interval` (from 0) of `of`. */
export async function pointOver(cursor: Locator, interval: number, of: number, y = 100) {
  const box = await cursor.boundingBox();
  if (!box) throw new Error('The plot has no box.');
  return { x: ((interval + 0.5) / of) * box.width, y };
}

export function parametersOf(page: Page): Record<string, string> {
  return Object.fromEntries(new URL(page.url()).searchParams);
}

/** Chromium without a screen shows all its pages as seen. */
export async function setSeen(page: Page, state: DocumentVisibilityState): Promise<void> {
  await page.evaluate((value) => {
    Object.defineProperty(document, 'visibilityState', { value, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
}
