import { beforeEach, describe, expect, test } from 'vitest';
import { mostStreams, streamSlot } from './stream-slot';

let kept: Map<string, string>;
let now: number;

beforeEach(() => {
  kept = new Map();
  now = 1_640_000_000_000;
});

const storage = {
  getItem: (name: string) => kept.get(name) ?? null,
  setItem: (name: string, value: string) => void kept.set(name, value),
  removeItem: (name: string) => void kept.delete(name),
};
const pages = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    streamSlot({ storage: () => storage, wallNow: () => now, id: `page-${index}` }),
  );
const holding = (slots: ReturnType<typeof pages>) => slots.map((slot) => slot.hold());

test('three of seven pages hold a stream, and go on to hold it', () => {
  const seven = pages(7);
  for (let seconds = 0; seconds < 60; seconds += 1) {
    expect(holding(seven)).toEqual([true, true, true, false, false, false, false]);
    now += 1000;
  }
});

test('a page that leaves makes room for another', () => {
  const four = pages(4);
  holding(four);
  four[1]?.release();
  expect(four[3]?.hold()).toBe(true);
  expect(four[1]?.hold()).toBe(false);
});

test('releasing twice takes nothing from another page', () => {
  const four = pages(4);
  holding(four);
  four[0]?.release();
  four[3]?.hold();
  four[0]?.release();
  expect([four[3]?.hold(), four[0]?.hold()]).toEqual([true, false]);
});

test('a page that crashed makes room after a while', () => {
  const [crashed, ...others] = pages(4);
  crashed?.hold();
  expect(holding(others)).toEqual([true, true, false]);
  now += 14_000;
  expect(holding(others)).toEqual([true, true, false]);
  now += 2000;
  expect(holding(others)).toEqual([true, true, true]);
  expect(crashed?.hold()).toBe(false);
});

test('a clock that was set back leaves no slot taken for long', () => {
  const [before, after] = pages(2);
  before?.hold();
  now -= 86_400_000;
  expect(after?.hold()).toBe(true);
});

test('of two pages that took one slot, the one that was overwritten looks for another', () => {
  const [first, second] = pages(2);
  first?.hold();
  const [slot = ''] = kept.keys();
  kept.clear();
  second?.hold();
  expect(kept.get(slot)).toMatch(/^page-1 /);
  expect(first?.hold()).toBe(true);
  expect(kept.size).toBe(2);
});

describe('no slot is held', () => {
  test('if there is no storage', () => {
    const forbidden = () => {
      throw new Error('storage is forbidden');
    };
    const slot = streamSlot({ storage: forbidden, wallNow: () => now, id: 'page' });
    expect(slot.hold()).toBe(false);
    expect(() => slot.release()).not.toThrow();
  });

  test('if the storage keeps nothing', () => {
    const full = { ...storage, setItem: () => undefined };
    expect(streamSlot({ storage: () => full, wallNow: () => now, id: 'page' }).hold()).toBe(false);
  });
});

test('over HTTP/1.1 at least as many connections are left for requests', () => {
  expect(6 - mostStreams).toBeGreaterThanOrEqual(mostStreams);
});
