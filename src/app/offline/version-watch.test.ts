import { beforeEach, expect, test, vi } from 'vitest';
import { FakeClock } from '../../api/stream/testing/fake-clock';
import { everyMs, minReloadIntervalMs, VersionWatch } from './version-watch';

let clock: FakeClock;
let hasNewer: boolean;
let asked: number;
let sinceReload: number | null;
const reload = vi.fn();

const watchOf = () =>
  new VersionWatch({
    hasNewer: async () => {
      asked += 1;
      return hasNewer;
    },
    reload,
    sinceReload: () => (sinceReload === null ? null : sinceReload + clock.now()),
    setTimer: clock.setTimer,
  });
/** Time passes, and the answer to what is asked then comes. */
const pass = async (ms: number) => {
  clock.pass(ms);
  await Promise.resolve();
  await Promise.resolve();
};

beforeEach(() => {
  clock = new FakeClock();
  hasNewer = false;
  asked = 0;
  sinceReload = null;
  reload.mockClear();
});

test('checks for a newer version every hour', async () => {
  watchOf();
  await pass(everyMs - 1);
  expect(asked).toBe(0);
  for (let hour = 1; hour <= 3; hour += 1) {
    await pass(everyMs);
    expect(asked).toBe(hour);
  }
  expect(reload).not.toHaveBeenCalled();
  expect(clock.waiting).toBe(1);
});

test('checks as soon as the server is back, and loads a newer version', async () => {
  hasNewer = true;
  await watchOf().check();
  expect(reload).toHaveBeenCalledOnce();
});

test('one question at a time', async () => {
  const watch = watchOf();
  await Promise.all([watch.check(), watch.check()]);
  expect(asked).toBe(1);
});

test('a page that was just reloaded is not reloaded for ten minutes', async () => {
  sinceReload = 1000;
  hasNewer = true;
  const watch = watchOf();
  await watch.check();
  await watch.check();
  await pass(minReloadIntervalMs - 1001);
  expect([asked, reload.mock.calls.length]).toEqual([0, 0]);
  await pass(1);
  expect(reload).toHaveBeenCalledOnce();
});

test('stopped, it neither asks nor loads', async () => {
  hasNewer = true;
  const watch = watchOf();
  const looking = watch.check();
  watch.stop();
  await looking;
  await pass(2 * everyMs);
  expect([asked, reload.mock.calls.length]).toEqual([1, 0]);
});
