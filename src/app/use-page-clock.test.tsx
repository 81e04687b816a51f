import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Day, day } from '../domain/day';
import { emptyDataset, span } from '../domain/testing/dataset';
import type { View } from '../domain/view';
import { changing, untouchedView } from '../url/testing/view-state';
import { usePageClock } from './use-page-clock';

const dataset = {
  ...emptyDataset,
  coverage: { attacks: [span('2021-12-01..2021-12-30', 'listed')], statements: [] },
};

type Address = Pick<View, 'asOf' | 'open' | 'group'>;

/** The hook over an address that keeps its history. */
function opened(asOf: Day | null = null) {
  const address = { history: [{ asOf, open: null, group: null } as Address], at: 0 };
  const shown = () => address.history[address.at] as Address;
  const change = changing(
    () => ({ ...untouchedView, ...shown() }),
    (patch) => {
      const next = { ...shown(), ...patch } as Address;
      address.history = [...address.history.slice(0, address.at + 1), next];
      address.at += 1;
    },
  );
  const hook = renderHook(() => usePageClock(shown(), dataset, change));
  return {
    address,
    get now() {
      return hook.result.current;
    },
    /** Does something and draws the page again, as the address would have it. */
    do: (what: () => void) => {
      act(what);
      hook.rerender();
    },
    wait: (ms: number) => {
      act(() => vi.advanceTimersByTime(ms));
      hook.rerender();
    },
    back: () => {
      address.at -= 1;
      hook.rerender();
    },
    days: () => address.history.map((one) => one.asOf),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a day moved by hand', () => {
  test('is shown at once and in the address when it rests, as one step', () => {
    const page = opened();
    page.do(() => page.now.clock?.step(-1));
    expect(page.now.asOf).toBe('2021-12-29');
    page.do(() => page.now.clock?.step(-1));
    expect(page.now.asOf).toBe('2021-12-28');
    expect(page.days()).toEqual([null]);
    page.wait(400);
    expect(page.days()).toEqual([null, '2021-12-28']);
    page.back();
    expect(page.now).toMatchObject({ asOf: null, isScrubbing: false });
  });

  test('is scrubbed until the latest day', () => {
    const page = opened();
    expect(page.now.isScrubbing).toBe(false);
    page.do(() => page.now.clock?.goTo(day('2021-12-29')));
    page.wait(400);
    expect(page.now).toMatchObject({ asOf: '2021-12-29', isScrubbing: true });
    page.do(() => page.now.clock?.step(1));
    expect(page.now).toMatchObject({ asOf: null, isScrubbing: false });
  });

  test('is written to the address together with a choice made before the delay ends', () => {
    const page = opened();
    page.do(() => page.now.clock?.step(-1));
    page.do(() => page.now.change({ group: 'a' }));
    page.wait(1000);
    expect(page.address.history).toEqual([
      { asOf: null, open: null, group: null },
      { asOf: '2021-12-29', open: null, group: 'a' },
    ]);
    expect(page.now.asOf).toBe('2021-12-29');
  });

  test('a day moved back to its start makes no history entry', () => {
    const page = opened(day('2021-12-10'));
    page.do(() => page.now.clock?.step(1));
    page.do(() => page.now.clock?.step(-1));
    page.wait(400);
    expect(page.now.asOf).toBe('2021-12-10');
    expect(page.days()).toEqual(['2021-12-10']);
    page.do(() => page.now.clock?.step(-1));
    page.wait(400);
    expect(page.now.asOf).toBe('2021-12-09');
  });
});

describe('playing', () => {
  test('plays day by day at the chosen speed, and is written to the address on pause', () => {
    const page = opened(day('2021-12-10'));
    page.do(() => page.now.clock?.play());
    page.wait(1000);
    expect(page.now.asOf).toBe('2021-12-11');
    page.do(() => page.now.clock?.setSpeed(5));
    page.wait(200);
    page.wait(200);
    expect(page.now.asOf).toBe('2021-12-13');
    expect(page.days()).toEqual(['2021-12-10']);
    page.do(() => page.now.clock?.pause());
    page.wait(400);
    expect(page.days()).toEqual(['2021-12-10', '2021-12-13']);
  });

  test('from the latest day it starts over, and ends there', () => {
    const page = opened();
    page.do(() => page.now.clock?.play());
    expect(page.now.asOf).toBe('2021-12-01');
    page.do(() => page.now.clock?.setSpeed(5));
    for (let n = 0; n < 29; n += 1) page.wait(200);
    expect(page.now).toMatchObject({ asOf: null, isScrubbing: false });
    expect(page.now.clock?.playing).toBe(false);
  });

  test('Back stops it and restores the day of the address', () => {
    const page = opened();
    page.do(() => page.now.change({ asOf: day('2021-12-05') }));
    page.do(() => page.now.clock?.play());
    page.wait(1000);
    expect(page.now.asOf).toBe('2021-12-06');
    page.back();
    expect(page.now.clock?.playing).toBe(false);
    page.wait(5000);
    expect(page.now.asOf).toBeNull();
    expect(page.address.at).toBe(0);
    expect(page.days()).toEqual([null, '2021-12-05']);
  });

  test('what is opened stops it, in one step of the history with its day', () => {
    const page = opened(day('2021-12-05'));
    page.do(() => page.now.clock?.play());
    page.wait(1000);
    page.do(() => page.now.change({ open: { kind: 'overlaps' } }));
    page.wait(5000);
    expect(page.now.clock?.playing).toBe(false);
    expect(page.days()).toEqual(['2021-12-05', '2021-12-06']);
    page.back();
    expect(page.now.asOf).toBe('2021-12-05');
  });
});
