import { expect, test } from 'vitest';
import { type CoverageLabel, coverageTexts, joinedLabels } from './coverage-labels';

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
  expect(coverageTexts({ ...none, ...coverage }, whole)).toEqual(labels);
});

const label = (from: number, to: number, texts: string[], top = 1): CoverageLabel => {
  return { from, to, texts, top };
};

test.each<[what: string, pixelsPerDay: number, before: CoverageLabel[], after: CoverageLabel[]]>([
  [
    'narrow days still coming in have one label, over the highest',
    12,
    [label(4, 5, ['so far'], 2), label(5, 6, ['so far'], 4), label(6, 7, ['so far'])],
    [label(4, 7, ['so far'], 4)],
  ],
  [
    'wide ones have one each',
    40,
    [label(4, 5, ['so far']), label(5, 6, ['so far'])],
    [label(4, 5, ['so far']), label(5, 6, ['so far'])],
  ],
  [
    'so have days that are apart',
    12,
    [label(4, 5, ['so far']), label(6, 7, ['so far'])],
    [label(4, 5, ['so far']), label(6, 7, ['so far'])],
  ],
  [
    'and a week of which only a part is counted',
    2,
    [label(0, 7, ['1 of 7 days', '1 of 7']), label(7, 14, ['3 of 7 days so far', 'so far'])],
    [label(0, 7, ['1 of 7 days', '1 of 7']), label(7, 14, ['3 of 7 days so far', 'so far'])],
  ],
])('%s', (_what, pixelsPerDay, before, after) => {
  const widthOf = ({ from, to }: CoverageLabel) => (to - from) * pixelsPerDay;
  expect(joinedLabels(before, widthOf, (words) => 5 * words.length)).toEqual(after);
});
