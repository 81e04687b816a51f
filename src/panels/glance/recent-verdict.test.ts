import { expect, test } from 'vitest';
import { day } from '../../domain/day';
import { days } from '../../domain/testing/columns';
import { span } from '../../domain/testing/dataset';
import { reportAttacks, reportDataset } from '../../domain/testing/report';
import type { View } from '../../domain/view';
import { verdictWords } from '../../format/verdict';
import { viewStateOf } from '../../url/testing/view-state';
import { attackGlance } from './glance-model';
import { recentComparison } from './recent-verdict';

function comparisonOf(choices: Partial<View>, dataset = reportDataset) {
  const state = viewStateOf(choices, dataset);
  const { count } = attackGlance(state, reportAttacks);
  return recentComparison(state, reportAttacks, count);
}

const onlyListed = (...spans: string[]) => ({
  ...reportDataset,
  coverage: { ...reportDataset.coverage, attacks: spans.map((when) => span(when, 'listed')) },
});

test.each<[string, Partial<View>, RegExp]>([
  ['all attacks', {}, /^no clear difference: about double\b/],
  ['a group', { group: 'ashab-al-kahf' }, /^cannot say: only 6 attacks\b.* 10 are needed$/],
  [
    'records without an upper bound, as of an earlier day',
    { asOf: day('2021-12-02') },
    /^too uncertain to say: no upper limit\b.* the last week$/,
  ],
  [
    'fewer days before than asked for',
    { asOf: day('2021-11-28') },
    /^cannot say: only 3 of 7 days of the week before\b/,
  ],
])('%s', (_what, choices, words) => {
  const found = comparisonOf(choices);
  expect(found && verdictWords(found.verdict, found)).toMatch(words);
});

test('a period is as long as from its first day to its last, covered or not', () => {
  const found = comparisonOf({}, onlyListed('2021-12-01..2021-12-10', '2021-12-25..2021-12-27'));
  expect(found).toMatchObject({ a: { days: 7, length: 21 }, b: { days: 6, length: 7 } });
  expect(found && verdictWords(found.verdict, found)).toBe(
    'cannot say: only 7 of 21 days of the last period are covered; 70% are needed',
  );
});

test('a period that lacks days reaches back as far as one that does not', () => {
  const found = comparisonOf({}, onlyListed('2021-12-19..2021-12-20', '2021-12-22..2021-12-27'));
  expect(found?.a).toMatchObject({ days: 7, length: 8, range: days('2021-12-20..2021-12-27') });
  expect(found?.b).toMatchObject({ days: 1, length: 7, range: days('2021-12-13..2021-12-19') });
  const short = comparisonOf({ asOf: day('2021-11-28') });
  expect(short?.b).toMatchObject({ days: 3, length: 7, range: days('2021-11-15..2021-11-21') });
});

test('without days before there is nothing to hold against', () => {
  expect(comparisonOf({}, onlyListed('2021-12-21..2021-12-27'))).toBeNull();
  expect(comparisonOf({}, onlyListed())).toBeNull();
});

test('it follows from the calendar, so nothing was picked', () => {
  expect(comparisonOf({})).toMatchObject({ picked: false, many: null });
  expect(comparisonOf({})).toMatchObject({ a: { stated: 0 }, b: { stated: 0 } });
});
