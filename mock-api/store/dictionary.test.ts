import { expect, it } from 'vitest';
import { indexed, numbers } from './dictionary';

it.each([
  [[], [], []],
  [
    ['b', 'a', 'b'],
    ['b', 'a'],
    [0, 1, 0],
  ],
  [[null, 'a', null], ['a'], [-1, 0, -1]],
  [
    ['', 'a'],
    ['', 'a'],
    [0, 1],
  ],
])('indexes %j', (cells, dictionary, indexes) => {
  expect(indexed(cells)).toEqual({ dictionary, indexes });
});

it('writes an absent number as -1', () => {
  expect(numbers([0, null, 3])).toEqual([0, -1, 3]);
});
