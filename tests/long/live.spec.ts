import { test } from '../browser/live';
import {
  cutAndCutAgain,
  goneAndBack,
  halfOpen,
  sameInZones,
  tabsWithOneStream,
} from '../browser/live-scenes';

// With the heartbeat that a server has by itself: every 15 seconds.

test('eight tabs have one stream, and another tab holds it when the first is closed', ({ scene }) =>
  tabsWithOneStream(scene, 8));

test('readers in seven time zones see the same figures', ({ scene }) =>
  sameInZones(scene, [
    'Asia/Baghdad',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'America/St_Johns',
    'Asia/Kathmandu',
    'Europe/London',
    'UTC',
  ]));

test('a server that was gone for over a minute is caught up with', ({ scene }) =>
  goneAndBack(scene));

test('a line that is half open for over a minute is noticed, and mended', ({ scene }) =>
  halfOpen(scene));

test.describe('with five heartbeats a second', () => {
  test.use({ settings: { HEARTBEAT_SECONDS: '0.2' } });

  test('two hundred cuts at random bytes over 10,000 writes: nothing is lost and nothing comes twice', ({
    scene,
  }) => cutAndCutAgain(scene, 200));
});
