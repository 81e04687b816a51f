import { expect, test } from 'vitest';
import { coverageLabels } from './CoverageLabels';

const none = { stated: 0, selected: 0, notCovered: 0, notYet: 0, listed: 0, stillComingIn: 0 };

test.each([
  ['a whole listed week', { days: 7, listed: 7 }, 7, []],
  [
    'a week with one listed day',
    { days: 7, listed: 1, notCovered: 6 },
    7,
    ['1 of 7 days', '1 of 7'],
  ],
  ['a month that the period cuts', { days: 3, listed: 3 }, 31, ['3 of 31 days', '3 of 31']],
  [
    'the same with one listed day',
    { days: 3, listed: 1, stated: 2 },
    31,
    ['1 of 31 days', '1 of 31'],
  ],
  ['the same without a listed day', { days: 3, notCovered: 3 }, 31, ['3 of 31 days', '3 of 31']],
  ['a day still coming in', { days: 1, stillComingIn: 1 }, 1, ['so far']],
  [
    'a cut week of which a day is still coming in',
    { days: 3, listed: 2, stillComingIn: 1 },
    7,
    ['3 of 7 days so far', 'so far'],
  ],
])('the bar of %s says over how many days it is', (_what, coverage, whole, labels) => {
  expect(coverageLabels({ ...none, ...coverage }, whole)).toEqual(labels);
});
