import { describe, expect, test } from 'vitest';
import { views, viewsNamed } from './screenshot-views';

const names = (given: readonly string[]) => viewsNamed(given)?.map(({ name }) => name);

test('every picture has a name of its own', () => {
  expect(new Set(views.map(({ name }) => name)).size).toBe(views.length);
});

test('there is one of each scene of the wall in each size', () => {
  const wall = names(['wall']) ?? [];
  for (const scene of ['now', 'frequency', 'threats', 'compare', 'run-up']) {
    for (const width of [1280, 1920, 3840, 1080]) expect(wall).toContain(`wall-${scene}-${width}`);
  }
  expect(wall.every((name) => name.startsWith('wall-'))).toBe(true);
});

describe('what is chosen', () => {
  test.each<[string, string[], string[] | undefined]>([
    ['by name, in their own order', ['phone', 'desk'], ['desk', 'phone']],
    ['one twice', ['desk', 'desk'], ['desk']],
    ['one of the wall', ['wall-now-1920'], ['wall-now-1920']],
    ['one that is not there', ['desk', 'watch'], undefined],
  ])('%s', (_what, given, expected) => {
    expect(names(given)).toEqual(expected);
  });

  test('returns all without names', () => {
    expect(viewsNamed([])).toEqual([...views]);
  });
});
