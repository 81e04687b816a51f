import { expect, test } from 'vitest';
import type { Target } from './records';
import { isNarrow, noEntryOn } from './target-parts';

test.each<[target: Target, area: string | null, reason: string | null, narrow: boolean]>([
  ['us-forces', null, null, false],
  ['bases', null, null, true],
  ['bases', 'babil', null, true],
  ['embassy', null, null, true],
  ['embassy', 'babil', 'onePlace', false],
  ['forces-in-kuwait', null, 'outsideList', false],
  ['forces-in-region', null, 'beyondList', false],
])('%s in the area %s has no entry because of %s', (target, area, reason, narrow) => {
  expect(noEntryOn(target, area)).toBe(reason);
  expect(isNarrow(target, area)).toBe(narrow);
});
