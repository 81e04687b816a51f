import { afterEach, expect, test } from 'vitest';
import { linkTo } from './link';
import { untouchedView } from './testing/view-state';

afterEach(() => window.history.replaceState(null, '', '/'));

test('a link is the whole address of a view, with the settings of the wall, and nothing else', () => {
  window.history.replaceState(null, '', '/desk?every=30&group=a&utm_source=mail&Group=b');
  expect(linkTo({ ...untouchedView, split: 'none' })).toBe(
    `${window.location.origin}/desk?every=30&split=none`,
  );
});
