import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Day, day } from '../../domain/day';
import type { ReplaySpeed } from '../../domain/replay';
import { emptyDataset, span } from '../../domain/testing/dataset';
import { changing, untouchedView } from '../../url/testing/view-state';
import { usePageClock } from '../use-page-clock';
import { useReplay } from './use-replay';

/** Thirty days that can be played, the 1st to the 30th. */
const dataset = {
  ...emptyDataset,
  coverage: { attacks: [span('2021-12-01..2021-12-30', 'listed')], statements: [] },
};

/** A wall whose clock is the page's own; `asOf` is the day in its address. */
function opened(speed: ReplaySpeed | null, asOf: Day | null = null, isHere = true) {
  const address = { asOf, open: null, steps: 0 };
  const change = changing(
    () => ({ ...untouchedView, asOf: address.asOf }),
    (patch) => {
      if (patch.asOf !== undefined) address.asOf = patch.asOf;
      address.steps += 1;
    },
  );
  const given = { speed, paused: false, isHere };
  const hook = renderHook(() => {
    const view = { asOf: address.asOf, open: null };
    const page = usePageClock(view, given.isHere ? dataset : undefined, change);
    useReplay(given.speed, page.clock, given.paused);
    return page;
  });
  const draw = () => hook.rerender();
  return {
    address,
    get clock() {
      return hook.result.current.clock;
    },
    /** The day of the month that is shown. */
    shown: () => Number((hook.result.current.asOf ?? dataset.asOf).slice(-2)),
    /** Lets time go by, a tenth of a second at a time. */
    pass: (seconds: number) => {
      for (let tenths = Math.round(10 * seconds); tenths > 0; tenths -= 1) {
        act(() => vi.advanceTimersByTime(100));
        draw();
      }
    },
    set: (next: Partial<typeof given>) => {
      Object.assign(given, next);
      draw();
      draw();
    },
    draw,
    leave: hook.unmount,
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('without a speed the day does not change', () => {
  const wall = opened(null);
  wall.pass(60);
  expect(wall.shown()).toBe(30);
  expect(wall.clock?.playing).toBe(false);
});

test('it plays from the first day, pauses at the latest for 15 seconds, and plays again', () => {
  const wall = opened(5);
  wall.pass(0.1);
  expect(wall.shown()).toBe(1);
  wall.pass(1);
  expect(wall.shown()).toBe(6);
  wall.pass(5);
  expect(wall.shown()).toBe(30);
  wall.pass(14);
  expect(wall.shown()).toBe(30);
  wall.pass(1.2);
  expect(wall.shown()).toBeLessThan(5);
});

test('however often, it leaves no step in the history', () => {
  const wall = opened(5);
  wall.pass(120);
  expect(wall.address.steps).toBe(0);
});

test('it plays from the day in the address first', () => {
  const wall = opened(2, day('2021-12-28'));
  wall.pass(0.1);
  expect(wall.shown()).toBe(28);
  wall.pass(1.1);
  expect(wall.shown()).toBe(30);
  wall.pass(16);
  expect(wall.shown()).toBeLessThan(28);
});

test('it waits for the dataset', () => {
  const wall = opened(1, null, false);
  wall.pass(5);
  wall.set({ isHere: true });
  wall.pass(0.1);
  expect(wall.shown()).toBe(1);
});

test('paused, the day does not change, and resuming continues from it', () => {
  const wall = opened(1);
  wall.pass(2.1);
  wall.set({ paused: true });
  wall.pass(60);
  expect(wall.shown()).toBe(3);
  wall.set({ paused: false });
  wall.pass(1.2);
  expect(wall.shown()).toBe(4);
});

test('paused at the end, it starts over only when resumed', () => {
  const wall = opened(5, day('2021-12-28'));
  wall.pass(2);
  wall.set({ paused: true });
  wall.pass(60);
  expect(wall.shown()).toBe(30);
  wall.set({ paused: false });
  wall.pass(14.8);
  expect(wall.shown()).toBe(30);
  wall.pass(0.4);
  expect(wall.shown()).toBeLessThan(3);
});

test('another speed is taken at once', () => {
  const wall = opened(1);
  wall.pass(1.1);
  expect(wall.clock?.speed).toBe(1);
  wall.set({ speed: 5 });
  expect(wall.clock).toMatchObject({ speed: 5, playing: true });
  wall.pass(1);
  expect(wall.shown()).toBeGreaterThanOrEqual(6);
});

test.each([
  ['while it plays', false],
  ['while it is paused', true],
])('taken back %s, the page stands at the latest day', (_what, paused) => {
  const wall = opened(1);
  wall.pass(2.1);
  wall.set({ paused });
  wall.pass(1);
  wall.set({ speed: null });
  wall.pass(1);
  wall.set({ paused: false });
  wall.pass(30);
  expect(wall.shown()).toBe(30);
  expect(wall.clock?.playing).toBe(false);
});

test('a replay that began at the desk plays to its end, once', () => {
  const wall = opened(null, day('2021-12-26'));
  act(() => wall.clock?.play());
  wall.draw();
  wall.pass(1.1);
  wall.set({ paused: true });
  wall.pass(10);
  expect(wall.shown()).toBe(27);
  wall.set({ paused: false });
  wall.pass(30);
  expect(wall.shown()).toBe(30);
  expect(wall.clock?.playing).toBe(false);
});

test('nothing is left when the wall is', () => {
  const wall = opened(1);
  wall.leave();
  expect(vi.getTimerCount()).toBe(0);
});
