import { openDesk } from './browser/desk';
import { expect, test } from './browser/live';
import { cutAndCutAgain, goneAndBack, halfOpen, tabsWithOneStream } from './browser/live-scenes';

test.describe('with five heartbeats a second', () => {
  test.use({ settings: { HEARTBEAT_SECONDS: '0.2' } });

  test('ten cuts at random bytes over 500 writes: nothing is lost and nothing comes twice', async ({
    scene,
  }) => {
    test.setTimeout(180_000);
    await cutAndCutAgain(scene, 10);
  });
});

test('three tabs have one stream, and another tab holds it when the first is closed', async ({
  scene,
}) => {
  await tabsWithOneStream(scene, 3);
});

test.describe('with a heartbeat every second', () => {
  test.use({ settings: { HEARTBEAT_SECONDS: '1' } });

  test('a server that was gone is caught up with', async ({ scene }) => {
    test.setTimeout(60_000);
    await goneAndBack(scene);
  });

  test('a line that is only half open is noticed, and mended', async ({ scene }) => {
    test.setTimeout(60_000);
    await halfOpen(scene);
  });

  test('a line on which nothing happens is not old data', async ({ page, server }) => {
    await openDesk(page);
    const beats = await fetch(`${server.url}/api/stream`);
    let heard = '';
    for await (const piece of beats.body ?? []) {
      heard += Buffer.from(piece).toString();
      // Six seconds by the server's heartbeats: old would be two of them, stale five.
      if (heard.split('event: heartbeat').length > 6) break;
    }
    await expect(page.getByRole('banner')).toContainText(
      /Archive, ends December 30 · server answered [01] s ago/,
    );
    await expect(page.getByRole('banner')).toContainText('newest attack Dec 27, statement Dec 28');
  });
});
