import { describe, expect, it } from 'vitest';
import { RecentEvents } from './recent-events';

const frames = (first: number, last: number, length = 1) =>
  Array.from({ length: last - first + 1 }, (_, index) => ({
    id: first + index,
    history: '000000000001',
    bytes: new Uint8Array(length),
  }));
const ids = (found: ReturnType<RecentEvents['after']>) => found?.map(({ id }) => id) ?? null;

describe('RecentEvents', () => {
  it.each([
    [9, null],
    [10, [11, 12, 13]],
    [12, [13]],
    [13, null],
    [14, null],
  ])('after %d', (id, expected) => {
    const recent = new RecentEvents({ events: 3, bytes: 100 });
    recent.add(frames(8, 11));
    recent.add(frames(12, 13));
    expect(ids(recent.after(id))).toEqual(expected);
  });

  it('has none at first, and none once it is cleared', () => {
    const recent = new RecentEvents({ events: 3, bytes: 100 });
    expect(recent.after(0)).toBeNull();
    recent.add(frames(1, 2));
    recent.clear();
    expect(recent.after(0)).toBeNull();
    recent.add(frames(3, 3));
    expect(ids(recent.after(2))).toEqual([3]);
  });

  it('keeps to its bytes, and nothing of what is longer than them', () => {
    const recent = new RecentEvents({ events: 100, bytes: 25 });
    recent.add(frames(1, 4, 10));
    expect(recent.after(1)).toBeNull();
    expect(ids(recent.after(2))).toEqual([3, 4]);
    recent.add(frames(5, 5, 26));
    expect(recent.after(4)).toBeNull();
    recent.add(frames(6, 6, 10));
    expect(ids(recent.after(5))).toEqual([6]);
  });

  it('never joins what does not follow', () => {
    const recent = new RecentEvents({ events: 100, bytes: 100 });
    recent.add(frames(1, 3));
    recent.add(frames(5, 6));
    expect(recent.after(3)).toBeNull();
    expect(ids(recent.after(4))).toEqual([5, 6]);
  });
});
