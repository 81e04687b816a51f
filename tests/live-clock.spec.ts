import type { Page } from '@playwright/test';
import { withOwnStream } from './browser/answers';
import { deskOf, openTable } from './browser/desk';
import { expect, figuresOf, followWords, note, test, wordOf } from './browser/live';
import { sameInZones } from './browser/live-scenes';

// Servers of their own, started and stopped, on a machine that may be busy.
test.describe.configure({ timeout: 90_000 });

/** Sets the reader's clock wrong, now and later; how time passes stays as it is. */
function wrongClock(page: Page, milliseconds: number) {
  return page.addInitScript((wrong) => {
    const True = Date;
    let off = wrong;
    class Wrong extends True {
      constructor(...given: unknown[]) {
        if (given.length === 0) super(Wrong.now());
        else super(...(given as [number]));
      }
      static override now() {
        return True.now() + off;
      }
    }
    const setClock = (by: number) => {
      off = by;
    };
    Object.assign(globalThis, { Date: Wrong, setClock });
  }, milliseconds);
}

/**
 * Sets the reader's clock right after the page has looked at it, which it does once a second: what is
 * written then has come before it looks again. Set forward, a clock looks like sleep until something is heard.
 */
function setClockBehindALook(page: Page, by: number) {
  return page.getByRole('banner').evaluate(
    (banner, off) =>
      new Promise<void>((done) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          Reflect.get(globalThis, 'setClock')(off);
          done();
        });
        observer.observe(banner, { subtree: true, characterData: true, childList: true });
      }),
    by,
  );
}

const day = 86_400_000;

for (const { name, atFirst, later } of [
  { name: 'a day ahead', atFirst: day, later: day },
  { name: 'a day behind', atFirst: -day, later: -day },
  { name: 'set a day ahead while the page is open', atFirst: 0, later: day },
  { name: 'set a day back while the page is open', atFirst: 0, later: -day },
]) {
  for (const shared of [true, false]) {
    test(`a reader’s clock that is ${name}, ${shared ? 'with a shared stream' : 'with its own'}, changes no word and no age`, async ({
      page,
      browser,
      server,
      writes,
    }) => {
      if (!shared) await withOwnStream(page);
      await wrongClock(page, atFirst);
      const { feed } = await openTable(page);
      await expect(wordOf(page)).toHaveText('Archive');
      const words = await followWords(page);
      await setClockBehindALook(page, later);
      await writes.say('now');
      await expect(feed).toContainText('Said in a test: now.');
      // The page has looked at its clock more than once since.
      await expect(page.getByRole('banner')).toContainText(/server answered [2-9] s ago/);
      await expect(wordOf(page)).toHaveText('Archive');
      expect(await words()).not.toContain('Stale');
      const context = await browser.newContext({ baseURL: server.url });
      const right = await context.newPage();
      await openTable(right);
      expect(await figuresOf(page)).toEqual(await figuresOf(right));
      await context.close();
    });
  }
}

test('readers on both sides of the date line see the same figures', async ({ scene }) => {
  await sameInZones(scene, ['Pacific/Kiritimati', 'Pacific/Pago_Pago']);
});

test.describe('a replay', () => {
  test.use({
    settings: { HEARTBEAT_SECONDS: '1' },
    words: ['--replay', '2021-12-20', '--speed', '1d/2s'],
  });

  test('moves the day and the figures by itself, and then stops', async ({ page }) => {
    await page.goto('/');
    const { statements, table, frequency, glance } = deskOf(page);
    await expect(wordOf(page)).toHaveText('Live');
    const stamp = page.getByRole('banner').locator('time').first();
    await frequency.getByRole('button', { name: 'Table', exact: true }).click();
    const handle = await stamp.evaluateHandle((element) => {
      const time = element as HTMLTimeElement;
      const days = [time.dateTime];
      new MutationObserver(() => {
        if (time.dateTime !== days.at(-1)) days.push(time.dateTime);
      }).observe(time, { attributes: true, characterData: true, subtree: true });
      return days;
    });
    const first = await figuresOf(page);
    await expect(stamp).toHaveText('Thu, Dec 30, 2021', { timeout: 30_000 });
    const days = await handle.jsonValue();
    note('days', days.join(', '));
    expect(days).toEqual(days.toSorted());
    expect(days.length, 'days that the header went through').toBeGreaterThan(4);
    await expect(statements.getByRole('status')).toHaveText(
      '37 statements, newest first; 19 counted as threats',
    );
    expect(Number.parseInt(first.count, 10)).toBeLessThan(37);
    await expect(table.getByRole('row').filter({ hasText: 'Sunday, December 26' })).toContainText(
      '6',
    );
    await expect(glance).toContainText('12 or 13 attacks');
    await expect(wordOf(page)).toHaveText('Archive', { timeout: 30_000 });
  });
});
