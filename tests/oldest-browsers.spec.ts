import type { Page } from '@playwright/test';
import { deskOf, openDesk, openLowerDesk, verdictWords } from './browser/desk';
import { expect, test } from './browser/fixtures';
import { openWall, type SceneId, sceneNames } from './browser/wall';

/** As in the oldest browsers of package.json's `browserslist`, with what some of them have on top of it taken away. */
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    for (const [owner, name] of [
      [AbortSignal, 'any'],
      [Promise, 'withResolvers'],
      [Object, 'groupBy'],
      [Map, 'groupBy'],
      [window, 'requestIdleCallback'],
      [window, 'cancelIdleCallback'],
      [HTMLElement.prototype, 'popover'],
      [HTMLElement.prototype, 'showPopover'],
      [HTMLElement.prototype, 'hidePopover'],
      [HTMLElement.prototype, 'togglePopover'],
      [HTMLButtonElement.prototype, 'popoverTargetElement'],
      [Document.prototype, 'startViewTransition'],
      [Navigator.prototype, 'userAgentData'],
    ] as const) {
      if (!Reflect.deleteProperty(owner, name)) throw new Error(`${name} cannot be taken away.`);
    }
    // Without its attributes the browser does nothing of itself.
    const attributes = ['popover', 'popovertarget'];
    const strip = (element: Element) => {
      for (const name of attributes) element.removeAttribute(name);
    };
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        for (const node of [target, ...addedNodes]) {
          if (!(node instanceof Element)) continue;
          strip(node);
          for (const inside of node.querySelectorAll('[popover], [popovertarget]')) strip(inside);
        }
      }
    }).observe(document, { subtree: true, childList: true, attributeFilter: attributes });
  });
});

/** It is closed at first; a press opens it; a second press, Escape and a press elsewhere close it. */
async function expectOpensAndCloses(page: Page, opener: string, inside: RegExp) {
  const button = page.getByRole('button', { name: opener, exact: true });
  const content = page.getByText(inside).filter({ visible: true });
  await expect(content).toHaveCount(0);
  for (const close of [
    () => button.click(),
    () => page.keyboard.press('Escape'),
    () => deskOf(page).glance.click({ position: { x: 2, y: 2 } }),
  ]) {
    await button.click();
    await expect(content.first()).toBeVisible();
    await close();
    await expect(content).toHaveCount(0);
  }
}

test('menus open and close', async ({ page }) => {
  await openDesk(page);
  await expectOpensAndCloses(page, 'Menu', /^Theme$/);
  await expectOpensAndCloses(page, 'Share', /^Copy link to this view$/);
});

test('the verdict is explained, a number opens its records, periods are compared', async ({
  page,
}) => {
  const { glance, drawer, compare } = await openLowerDesk(page);
  const verdict = glance.getByRole('button', { name: verdictWords });
  await verdict.click();
  const explanation = glance.getByRole('note', { name: 'How this was reached' });
  await expect(explanation).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(explanation).toHaveCount(0);
  await glance.getByRole('button', { name: /^12 or 13/ }).click();
  await expect(drawer).toBeVisible();
  await page.keyboard.press('Escape');
  await compare.getByRole('button', { name: 'December 1–27 against November 19–30' }).click();
  await expect(compare).toContainText('23 or 24 attacks on December 1–27');
});

test('the wall shows each scene', async ({ page }) => {
  for (const id of Object.keys(sceneNames) as SceneId[]) {
    const { scene } = await openWall(page, `&scenes=${id}&every=3600`);
    await expect(scene(id)).toBeVisible();
  }
});
