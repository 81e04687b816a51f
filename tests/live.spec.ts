import type { Page } from '@playwright/test';
import { day } from '../src/domain/day';
import { withOwnStream } from './browser/answers';
import { deskOf, openDesk, openLowerDesk, openTable, rowOf } from './browser/desk';
import { expect, expectAsFresh, note, test, wordOf } from './browser/live';
import { statementBody, token } from './browser/writes';

// Servers of their own, started and stopped, on a machine that may be busy.
test.describe.configure({ timeout: 90_000 });

/**
 * Writes a statement in the page itself, so that one clock tells all: when it was acknowledged, and when
 * it had been put on the screen. In milliseconds since it was sent.
 */
function sayAndSee(page: Page, id: string) {
  const body = statementBody(id);
  return page.evaluate(
    async ({ body, token, text }) => {
      const sent = performance.now();
      const onScreen = new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          const feed = document.querySelector('[role=feed]');
          if (!feed?.textContent?.includes(text)) return;
          observer.disconnect();
          // Changed before this frame is painted; the next one begins when it has been.
          requestAnimationFrame(() => resolve(performance.now() - sent));
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
      });
      const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
      const request = { method: 'POST', headers, body: JSON.stringify(body) };
      const answer = await fetch('/api/statements', request);
      const acknowledged = performance.now() - sent;
      return { status: answer.status, acknowledged, onScreen: await onScreen };
    },
    { body, token, text: body.gist },
  );
}

/** What a busy machine is let take; the figure itself is in the report of the test. */
const patience = 2000;

test('a statement is in the feed within 250 ms of its acknowledgement', async ({
  page,
  server,
}) => {
  await openDesk(page, server.url);
  await expect(wordOf(page)).toHaveText('Archive');
  const after: number[] = [];
  for (let index = 0; index < 10; index += 1) {
    const { status, acknowledged, onScreen } = await sayAndSee(page, `timed-${index}`);
    expect(status).toBe(201);
    after.push(Math.max(0, Math.round(onScreen - acknowledged)));
  }
  const sorted = after.toSorted((a, b) => a - b);
  note('on the screen after', `${sorted.at(5)} ms (median of 10), ${sorted.at(-1)} ms at most`);
  expect(sorted.at(-1)).toBeLessThan(patience);
});

for (const shared of [true, false]) {
  test.describe(shared ? 'by the page that leads' : 'with a stream of its own', () => {
    test.beforeEach(async ({ page }) => {
      if (!shared) await withOwnStream(page);
    });

    test('an attack moves the chart, the sentence and the table; a correction and a withdrawal too', async ({
      page,
      writes,
      line,
    }) => {
      const background = page.waitForRequest(/api.attacks\?background=only/);
      const { chart, glance, frequency, table } = await openLowerDesk(page);
      // What the page below the first view asks for by itself.
      await expect(page.getByRole('banner')).toContainText('Archive');
      await background;
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      const sentence = glance.getByRole('paragraph').filter({ hasText: 'week to December 27' });
      const button = (name: string) => frequency.getByRole('button', { name, exact: true });
      await expect(chart).toHaveAccessibleName(/\b23 or 24 attacks\b/);

      await writes.attack('new-one');
      await expect(chart).toHaveAccessibleName(/\b24 or 25 attacks\b/);
      await expect(sentence).toContainText('13 or 14 attacks');
      await button('Table').click();
      const december26 = async () => (await rowOf(table, 'Sunday, December 26')).slice(1, 3);
      await expect.poll(december26).toEqual(['7', '7']);

      await writes.attack('new-one', {
        version: 2,
        low: 3,
        high: null,
        correction: 'More of them.',
      });
      await expect.poll(december26).toEqual(['9', 'no upper bound']);
      await expect(sentence).toContainText('At least 15 attacks');

      await writes.attack('new-one', { version: 3, retracted: true, correction: 'Never was.' });
      await expect.poll(december26).toEqual(['6', '6']);
      await expect(sentence).toContainText('12 or 13 attacks');
      await button('Table').click();
      await expect(chart).toHaveAccessibleName(/\b23 or 24 attacks\b/);
      expect(
        asked.filter((path) => path.startsWith('/api/')),
        'asked of the server: what changed, for each write',
      ).toEqual(Array(3).fill('/api/changes'));
      expect(line.openStreams()).toBe(1);
    });

    test('threats are counted as they come, are corrected and withdrawn', async ({
      page,
      browser,
      server,
      writes,
    }) => {
      const { glance, feed, statements } = await openTable(page);
      await expect(glance).toContainText('U.S. forces (9)');
      await writes.say('new-one', { targets: ['us-forces'] });
      await expect(glance).toContainText('U.S. forces (10)');
      await expect(statements.getByRole('status')).toHaveText(
        '38 statements, newest first; 20 counted as threats',
      );
      await expect(feed).toContainText('Said in a test: new-one.');
      await writes.say('new-one', { version: 2, kind: 'context', correction: 'Not a threat.' });
      await expect(glance).toContainText('U.S. forces (9)');
      await expect(statements.getByRole('status')).toHaveText(
        '38 statements, newest first; 19 counted as threats',
      );
      await writes.say('new-one', { version: 3, retracted: true, correction: 'Never was.' });
      await expect(statements.getByRole('status')).toHaveText(
        '37 statements, newest first; 19 counted as threats',
      );
      await expectAsFresh(page, browser, server);
    });
  });
}

test('what became known later than the day of the dataset is not shown, and not lost', async ({
  page,
  writes,
}) => {
  const { statements } = await openDesk(page);
  await writes.say('later', { knownOn: day('2021-12-31') });
  await writes.say('today');
  await expect(statements.getByRole('status')).toHaveText(
    '38 statements, newest first; 20 counted as threats',
  );
  await page.goto('/?asOf=2021-12-31');
  await expect(deskOf(page).statements.getByRole('status')).toHaveText(
    '39 statements, newest first; 21 counted as threats',
  );
});
