import { afterEach, expect, test } from 'vitest';
import { linkTo } from './link';
import { untouchedView } from './testing/view-state';

afterEach(() => window.history.replaceState(null, '', '/'));

test('a link to the desk is the whole address of a view, without the settings of the wall', () => {
  window.history.replaceState(null, '', '/desk?every=30&group=a&utm_source=mail&Group=b');
  expect(linkTo({ ...untouchedView, split: 'none' })).toBe(
    `${window.location.origin}/desk?split=none`,
  );
});

test('a link to the wall keeps them', () => {
  window.history.replaceState(null, '', '/desk?every=30&screen=wall&utm_source=mail');
  const link = new URL(linkTo({ ...untouchedView, screen: 'wall' }));
  expect(Object.fromEntries(link.searchParams)).toEqual({ every: '30', screen: 'wall' });
});
