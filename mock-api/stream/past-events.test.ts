import { expect, it } from 'vitest';
import { PastEvents } from './past-events';

const frames = (first: number, last: number, length = 1) =>
  Array.from({ length: last - first + 1 }, (_, index) => ({
    id: first + index,
    history: '000000000001',
    bytes: new Uint8Array(length),
  }));
const ids = (found: ReturnType<PastEvents['after']>) => found?.map(({ id }) => id) ?? null;

it.each([
  [3, null],
  [4, [5, 6, 7]],
  [6, [7]],
  [7, null],
  [10, [11, 12]],
  [12, null],
])('after %d', (id, expected) => {
  const past = new PastEvents(100);
  past.add(frames(5, 7));
  past.add([]);
  past.add(frames(11, 12));
  expect(ids(past.after(id))).toEqual(expected);
});

it('lets go of the oldest reading, and of all when it is cleared', () => {
  const past = new PastEvents(50);
  past.add(frames(1, 3, 10));
  past.add(frames(4, 6, 10));
  expect([ids(past.after(0)), ids(past.after(4))]).toEqual([null, [5, 6]]);
  past.add(frames(7, 7, 200));
  expect([ids(past.after(4)), ids(past.after(6))]).toEqual([null, [7]]);
  past.clear();
  expect(past.after(6)).toBeNull();
});
