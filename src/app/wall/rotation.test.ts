import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Rotation, sceneAt, startedAt, stepped, toggled, turned, untilNext } from './rotation';

const every = 20_000;
const second = 1000;

describe('the scenes turn', () => {
  test.each<[string, number, number, number]>([
    ['not before their time', 19_999, 0, 1],
    ['on time', 20_000, 1, 20_000],
    ['a little late, without losing the rest', 21_500, 1, 18_500],
    ['as many as were missed, where the clock stood still', 65_000, 3, 15_000],
    ['not back, where the clock was set back', -5000, 0, 25_000],
  ])('%s', (_what, now, index, left) => {
    const after = turned(startedAt(0), now, every);
    expect(after.index).toBe(index);
    expect(untilNext(after, now, every)).toBe(left);
  });

  test('and it makes no difference how often one looks', () => {
    const steps = fc.array(fc.nat(50_000), { maxLength: 20 });
    fc.assert(
      fc.property(steps, (waits) => {
        let now = 0;
        let looked = startedAt(0);
        for (const wait of waits) {
          now += wait;
          looked = turned(looked, now, every);
        }
        expect(looked).toEqual(turned(startedAt(0), now, every));
      }),
    );
  });

  test('before the next turn it is the same object, so nothing renders', () => {
    const rotation = startedAt(0);
    expect(turned(rotation, 10, every)).toBe(rotation);
  });
});

describe('paused', () => {
  const paused = toggled(startedAt(0), 5 * second);

  test('nothing turns, however long', () => {
    expect(turned(paused, 1e9, every)).toBe(paused);
    expect(untilNext(paused, 1e9, every)).toBeNull();
  });

  test('it resumes with the time that was left', () => {
    const on = toggled(paused, 100 * second);
    expect(on.pausedAt).toBeNull();
    expect(untilNext(on, 100 * second, every)).toBe(15 * second);
    expect(turned(on, 114 * second, every).index).toBe(0);
    expect(turned(on, 115 * second, every).index).toBe(1);
  });

  test('a step leaves it paused, with the whole time of the scene before it', () => {
    const on = stepped(paused, 1, 50 * second);
    expect(on).toMatchObject({ index: 1, pausedAt: 50 * second });
    const again = toggled(on, 300 * second);
    expect(untilNext(again, 300 * second, every)).toBe(every);
  });
});

describe('a step', () => {
  test.each<[string, number, number]>([
    ['on', 1, 8],
    ['back', -1, 6],
    ['several on', 3, 10],
  ])('%s, with its whole time before it', (_what, by, index) => {
    const rotation: Rotation = { index: 7, since: 0, pausedAt: null };
    const after = stepped(rotation, by, 12_345);
    expect(after).toEqual({ index: index, since: 12_345, pausedAt: null });
    expect(untilNext(after, 12_345, every)).toBe(every);
  });
});

test.each([
  [0, 5, 0],
  [4, 5, 4],
  [5, 5, 0],
  [12, 5, 2],
  [-1, 5, 4],
  [-5, 5, 0],
  [-6, 5, 4],
  [3, 1, 0],
])('the scene of place %i of %i is %i', (index, count, scene) => {
  expect(sceneAt({ index, since: 0, pausedAt: null }, count)).toBe(scene);
});
