import type { Locator, Page } from '@playwright/test';
import { type Desk, deskOf, openLowerDesk } from './browser/desk';
import { expect, test } from './browser/fixtures';
import { openWall, type SceneId, sceneNames } from './browser/wall';

/*
 * Every sentence that the page says of the built-in report, one file per region in tests/golden/, at the days
 * on which it says something else. Read the change of a file as a reader reads the page, then take it over:
 *
 *     npm run build && npx playwright test tests/golden.spec.ts --update-snapshots
 *
 * Other tests ask for figures, roles and names, not for whole sentences: a changed word changes one file.
 */

const views = [
  ['the latest day', ''],
  ['early, before ten attacks', '?asOf=2021-11-24'],
  ['attacks without an upper bound in the last days', '?asOf=2021-11-29'],
  ['the day of most attacks against the week before', '?asOf=2021-12-16'],
  ['the day of the deadline', '?asOf=2021-12-31'],
  ['after the deadline', '?asOf=2022-01-02'],
  ['after every key date', '?asOf=2022-01-10'],
  ['one group', '?group=ashab-al-kahf'],
  ['one governorate', '?area=babil'],
] as const;

const regions: Readonly<Record<string, (page: Page, desk: Desk) => Locator>> = {
  header: (page) => page.getByRole('banner'),
  'at-a-glance': (_page, { glance }) => glance,
  'attack-frequency': (_page, { frequency }) => frequency,
  'threat-statements': (_page, { statements }) => statements,
  'compare-periods': (_page, { compare }) => compare,
  'run-ups': (_page, { runUps }) => runUps,
  'threats-and-attacks': (_page, { threatsAndAttacks }) => threatsAndAttacks,
};

const records = [
  ['an attack', 'attack:2021-12-26-ashab-al-kahf-al-hillah'],
  ['attacks of some days', 'attacks:2021-12-26..2021-12-27'],
  ['the key date', 'date:deadline-2021'],
  ['possible double claims', 'overlaps'],
  ['attacks on the embassy outside the list', 'background:target=embassy'],
  ['a group that claims attacks', 'actor:ashab-al-kahf'],
  ['the collective name of such groups', 'actor:secondary-proxies'],
] as const;

const verdict = /clear difference|increase|decrease|cannot say|uncertain/i;

/** Lists of data rather than sentences: read whole on the first view only. */
const data = 'table, select, [role="feed"] > :nth-child(n + 3)';

/** What a region shows, line by line, without the age that changes by the second. */
async function textOf(region: Locator, hidden: string): Promise<string> {
  await expect(region).toBeVisible();
  await expect(region.locator('[aria-busy="true"]')).toHaveCount(0);
  const text = await region.evaluate((element, selector) => {
    const left = selector === '' ? [] : [...element.querySelectorAll<HTMLElement>(selector)];
    for (const one of left) one.style.display = 'none';
    const shown = (element as HTMLElement).innerText;
    for (const one of left) one.style.removeProperty('display');
    return shown;
  }, hidden);
  return text.replaceAll(/\b\d+ s(?= ago)/g, 'n s').replaceAll(/\n{2,}/g, '\n');
}

const chapter = (title: string, search: string, text: string) =>
  `## ${title}: ${search === '' ? '/' : search}\n\n${text}\n`;

test('each region of the desk says what its golden file says', async ({ page }) => {
  const said = new Map<string, string[]>(Object.keys(regions).map((name) => [name, []]));
  for (const [title, search] of views) {
    const desk = await openLowerDesk(page, search);
    // All statements are drawn for printing.
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    for (const [name, regionOf] of Object.entries(regions)) {
      said
        .get(name)
        ?.push(
          chapter(
            title,
            search,
            await textOf(regionOf(page, desk), search === '' ? 'select' : data),
          ),
        );
    }
  }
  for (const [name, chapters] of said) {
    expect.soft(chapters.join('\n'), name).toMatchSnapshot(`${name}.txt`);
  }
});

test('the drawer says what its golden file says', async ({ page }) => {
  const chapters: string[] = [];
  for (const [title, open] of records) {
    await page.goto(`/?open=${open}`);
    chapters.push(chapter(title, `?open=${open}`, await textOf(deskOf(page).drawer, '')));
  }
  expect(chapters.join('\n')).toMatchSnapshot('records.txt');
});

test('each scene of the wall says what its golden file says', async ({ page }) => {
  // A room in which no text is cut short by a hair: browsers differ in the width of a letter.
  await page.setViewportSize({ width: 2560, height: 1440 });
  const chapters: string[] = [];
  for (const search of ['', '&asOf=2021-12-16', '&asOf=2022-01-02']) {
    for (const id of Object.keys(sceneNames) as SceneId[]) {
      const wall = await openWall(page, `&scenes=${id}${search}`);
      // The verdict's code comes late, and the rest makes room for it.
      if (id === 'now') await expect(wall.scene(id)).toContainText(verdict);
      const text = await textOf(wall.scene(id), '');
      chapters.push(chapter(sceneNames[id], `?screen=wall&scenes=${id}${search}`, text));
    }
  }
  expect(chapters.join('\n')).toMatchSnapshot('wall.txt');
});

test('read from top to bottom, the page says what its golden file says', async ({ page }) => {
  const chapters: string[] = [];
  const listen = async (title: string, search: string, part: Locator) => {
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    const tree = await part.ariaSnapshot();
    chapters.push(chapter(title, search, tree.replaceAll(/\b\d+ s(?= ago)/g, 'n s')));
  };
  await openLowerDesk(page);
  // Asked for last.
  await expect(page.getByRole('button', { name: /outside the list/ }).first()).toBeVisible();
  await listen('the desk', '', page.locator('body'));
  const open = `?open=${records[0][1]}`;
  const { drawer } = await openLowerDesk(page, open);
  await expect(drawer.getByRole('article')).toBeVisible();
  await listen('a record', open, drawer);
  const { scene } = await openWall(page, '&scenes=now');
  await expect(scene('now')).toContainText(verdict);
  await listen('the wall', '?screen=wall&scenes=now', page.locator('body'));
  expect(chapters.join('\n')).toMatchSnapshot('by-ear.txt');
});
