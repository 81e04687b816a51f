import { afterEach, expect, test } from 'vitest';
import { linkToWall } from './wall-link';

afterEach(() => window.history.replaceState(null, '', '/'));

test('a link to the wall has its choices, and the view with all else that was in the address', () => {
  window.history.replaceState(null, '', '/desk?screen=wall&group=a&every=30&diagonal=75');
  const link = linkToWall({
    scenes: ['threats', 'now'],
    every: 20,
    diagonal: 27.5,
    distance: 4,
    replay: 2,
  });
  const { origin, pathname, searchParams } = new URL(link);
  expect(origin + pathname).toBe(`${window.location.origin}/desk`);
  expect(Object.fromEntries(searchParams)).toEqual({
    screen: 'wall',
    group: 'a',
    scenes: 'threats,now',
    diagonal: '27.5',
    replay: '2',
  });
});
