import { sceneNames } from '../browser/wall';
import { expect, test } from './fixtures';

/** Pairs of texts that are printed over each other, and texts that leave the window. */
function misplaced(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const pieces: { text: string; box: DOMRect }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    if (text === '' || !node.parentElement?.checkVisibility?.({ checkOpacity: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    // A text of several lines has a box for each.
    for (const box of range.getClientRects()) {
      if (box.width > 2 && box.height > 2) pieces.push({ text, box });
    }
  }
  const found = pieces
    .filter(
      ({ box }) =>
        box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1,
    )
    .map(({ text }) => `"${text}" leaves the window`);
  for (const [at, one] of pieces.entries()) {
    for (const other of pieces.slice(at + 1)) {
      const wide =
        Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const high =
        Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      const size = Math.min(one.box.height, other.box.height);
      if (one.text !== other.text && wide > 2 && high > size / 2) {
        found.push(`"${one.text}" is over "${other.text}"`);
      }
    }
  }
  return found;
}

for (const [id, name] of Object.entries(sceneNames)) {
  test(`the wall shows ${id} whole, no text over another`, async ({ tab }) => {
    for (const [width, height] of [
      [1920, 1080],
      [1280, 720],
    ] as const) {
      await tab.resize(width, height);
      await tab.open(`/?screen=wall&scenes=${id}&every=3600`);
      await tab.see('region', `^${name}$`);
      await expect
        .poll(() => tab.run(() => document.querySelectorAll('[aria-busy="true"]').length))
        .toBe(0);
      await expect.poll(() => tab.run(misplaced), `${width} x ${height}`).toEqual([]);
    }
  });
}

test('the set-up sheet takes the focus and gives it back', async ({ tab }) => {
  await tab.open('/?screen=wall&scenes=now&every=3600');
  await tab.see('region', '^Now$');
  await tab.type('s');
  await tab.see('dialog', 'Set up this wall');
  expect(await tab.focused()).toContain('Set up this wall');
  await tab.press('Escape');
  await tab.gone('dialog');
  await tab.see('region', '^Now$');
});
