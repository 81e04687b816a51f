import type { Page } from '@playwright/test';
import { clockOf } from './browser/clock';
import { openLowerDesk } from './browser/desk';
import { expect, test } from './browser/live';

/** What screen readers are told from now on: each text that a live region gets, in order. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  const heard = await page.evaluateHandle(() => {
    const texts: string[] = [];
    const isRead = (region: Element) =>
      (region.getAttribute('aria-live') ??
        (region.getAttribute('role') === 'alert' ? 'assertive' : 'polite')) !== 'off';
    new MutationObserver((changes) => {
      const regions = new Set<Element>();
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest('[aria-live], [role=status], [role=alert]');
        if (region && isRead(region)) regions.add(region);
      }
      for (const region of regions) {
        const text = region.textContent?.trim() ?? '';
        if (text !== '') texts.push(text);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
    return texts;
  });
  return () => heard.jsonValue();
}

test('what comes in is told once, attacks and statements in one sentence', async ({
  page,
  writes,
}) => {
  await openLowerDesk(page);
  const heard = await listen(page);
  await writes.attack('one');
  await expect.poll(heard).toEqual(['1 new attack']);
  await writes.attack('two');
  await writes.say('three', { gist: 'Said in a test.' });
  await expect.poll(heard).toEqual(['1 new attack', '1 new attack, 1 new statement']);
});

test('a page that plays is silent, and so is Compare unless the reader chooses periods', async ({
  page,
}) => {
  const { compare } = await openLowerDesk(page, '?asOf=2021-12-18');
  const heard = await listen(page);
  const clock = clockOf(page);
  if (await clock.play.isHidden()) await clock.opener.click();
  await clock.play.click();
  await expect(page.getByRole('banner')).toContainText('Thu, Dec 30, 2021');
  await expect(clock.play).toBeVisible();
  // When it stops: the state of the data, and how many statements there are.
  const atItsEnd = await heard();
  expect(atItsEnd.length, atItsEnd.join('\n')).toBeLessThanOrEqual(2);
  expect(atItsEnd.join()).not.toContain('attack');
  await compare.getByRole('button', { name: 'Week', exact: true }).click();
  await expect.poll(async () => (await heard()).slice(atItsEnd.length)).toHaveLength(1);
});
