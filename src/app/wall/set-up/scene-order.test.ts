import { describe, expect, test } from 'vitest';
import type { WallScene } from '../../../url/wall-choices';
import { allInOrder, moved, switched } from './scene-order';

const order: WallScene[] = ['threats', 'now', 'overview', 'frequency', 'compare', 'run-up'];

test('the shown scenes come first, in their order', () => {
  expect(allInOrder(['threats', 'now'])).toEqual(order);
  expect(allInOrder(order)).toEqual(order);
});

describe('a scene is moved', () => {
  test.each<[string, number, -1 | 1, string]>([
    ['up', 1, -1, 'now threats overview frequency compare run-up'],
    ['down', 1, 1, 'threats overview now frequency compare run-up'],
    ['not above the first', 0, -1, 'threats now overview frequency compare run-up'],
    ['not below the last', 5, 1, 'threats now overview frequency compare run-up'],
  ])('%s', (_what, from, by, expected) => {
    expect(moved(order, from, by).join(' ')).toBe(expected);
  });
});

describe('a scene is switched', () => {
  test.each<[string, WallScene[], WallScene, WallScene[] | null]>([
    ['off', ['threats', 'now'], 'now', ['threats']],
    ['on, in its place', ['threats', 'frequency'], 'now', ['threats', 'now', 'frequency']],
    ['never the last one off', ['now'], 'now', null],
  ])('%s', (_what, shown, scene, expected) => {
    expect(switched(order, shown, scene)).toEqual(expected);
  });
});
