import { describe, expect, test } from 'vitest';
import { intervalCoverage } from '../domain/coverage';
import { day } from '../domain/day';
import { directoryOf } from '../domain/directory';
import { days } from '../domain/testing/columns';
import { span } from '../domain/testing/dataset';
import { reportDataset } from '../domain/testing/report';
import { boundFigure, boundWords, counted, quantity, upperBoundWords } from './bound';
import { citation } from './citation';
import { ageWords, daysToGoWords, distanceWords } from './countdown';
import { coverageRest, coverageWords } from './coverage';
import { seriesName } from './series';
import { sourceWords } from './words';

describe('a bound', () => {
  test.each([
    [0, 0, '0', '0', '0', 'no attack'],
    [1, 1, '1', '1', '1', '1 attack'],
    [6, 6, '6', '6', '6', '6 attacks'],
    [0, 1, '0 or 1', '0–1', '1', '0 or 1 attacks'],
    [1, 2, '1 or 2', '1–2', '2', '1 or 2 attacks'],
    [12, 13, '12 or 13', '12–13', '13', '12 or 13 attacks'],
    [11, null, 'at least 11', '11+', 'no upper bound', 'at least 11 attacks'],
    [1, null, 'at least 1', '1+', 'no upper bound', 'at least 1 attack'],
    [0, null, '0 or more', '0+', 'no upper bound', '0 or more attacks'],
    [1204, 1204, '1,204', '1,204', '1,204', '1,204 attacks'],
  ])('%s to %s', (low, high, words, figure, upper, attacks) => {
    expect(boundWords({ low, high })).toBe(words);
    expect(boundFigure({ low, high })).toBe(figure);
    expect(upperBoundWords({ low, high })).toBe(upper);
    expect(counted({ low, high }, 'attack')).toBe(attacks);
  });
  test('of a word with a plural of its own', () => {
    expect(counted({ low: 2, high: 2 }, 'day', 'days listed')).toBe('2 days listed');
  });
});

test.each([
  [0, '0 days'],
  [1, '1 day'],
  [25, '25 days'],
  [1500, '1,500 days'],
])('%i: %s', (count, words) => {
  expect(quantity(count, 'day')).toBe(words);
});

test.each([
  [25, 'in 25 days'],
  [1, 'in 1 day'],
  [0, 'today'],
  [-1, '1 day ago'],
  [-2, '2 days ago'],
])('%i days to go: %s', (count, words) => {
  expect(daysToGoWords(count)).toBe(words);
});

test.each([
  [{ unit: 'day', from: 0, to: 0 }, 'today'],
  [{ unit: 'day', from: 1, to: 1 }, 'in 1 day'],
  [{ unit: 'day', from: -5, to: -3 }, '3 to 5 days ago'],
  [{ unit: 'day', from: 3, to: 5 }, 'in 3 to 5 days'],
  [{ unit: 'day', from: -2, to: 0 }, 'at most 2 days ago'],
  [{ unit: 'day', from: -1, to: 1 }, '1 day ago or later'],
  [{ unit: 'month', from: 0, to: 0 }, 'this month'],
  [{ unit: 'month', from: -1, to: -1 }, 'last month'],
  [{ unit: 'month', from: 1, to: 1 }, 'next month'],
  [{ unit: 'month', from: -6, to: -6 }, '6 months ago'],
  [{ unit: 'month', from: -3, to: -2 }, '2 to 3 months ago'],
  [{ unit: 'month', from: -24, to: -24 }, '2 years ago'],
  [{ unit: 'month', from: -31, to: -31 }, 'over 2 years ago'],
  [{ unit: 'month', from: 24, to: 24 }, 'in 2 years'],
  [{ unit: 'year', from: -18, to: -18 }, '18 years ago'],
  [{ unit: 'year', from: -1, to: -1 }, 'last year'],
] as const)('%j is %s', (distance, words) => {
  expect(distanceWords(distance)).toBe(words);
});

test.each([
  [-3, '0 s'],
  [0, '0 s'],
  [12.9, '12 s'],
  [59.9, '59 s'],
  [60, '1 min'],
  [3599, '59 min'],
  [3600, '1 h'],
  [86_399, '23 h'],
  [86_400, '1 day'],
  [172_800, '2 days'],
])('%d seconds are %s', (seconds, words) => {
  expect(ageWords(seconds)).toBe(words);
});

describe('how an interval is covered', () => {
  const spans = [
    span('2021-11-01..2021-11-18', 'stated'),
    span('2021-11-19..2021-12-27', 'listed'),
    span('2022-02-01..2022-02-28', 'selected'),
  ];
  const early = '2021-12-30';
  test.each([
    ['2021-12-20..2021-12-26', early, 'listed', []],
    ['2021-11-08..2021-11-14', early, 'stated empty', []],
    ['2021-11-15..2021-11-21', early, '3 of 7 days listed', ['4 days stated empty']],
    [
      '2021-12-27..2022-01-02',
      early,
      '1 of 7 days listed',
      ['3 days not covered', '3 days still to come'],
    ],
    ['2021-12-28', early, 'not covered', []],
    ['2021-12-31', early, 'not covered, not yet', []],
    [
      '2021-12-29..2022-01-01',
      early,
      'not covered',
      ['2 days not covered', '2 days still to come'],
    ],
    ['2022-02-07..2022-02-13', '2022-03-01', 'selected', []],
    ['2022-01-31..2022-02-06', '2022-03-01', '6 of 7 days selected', ['1 day not covered']],
  ])('%s as of %s', (interval, today, words, rest) => {
    const coverage = intervalCoverage(spans, days(interval), day(today));
    expect(coverageWords(coverage)).toBe(words);
    expect(coverageRest(coverage)).toEqual(rest);
  });
  test('a week that was only stated in part says on how many days', () => {
    const coverage = intervalCoverage(spans, days('2021-10-29..2021-11-04'), day(early));
    expect(coverageWords(coverage)).toBe('4 of 7 days stated empty');
  });
});

describe('the name of a part', () => {
  const directory = directoryOf(reportDataset);
  test.each([
    ['all', 'none', 'all attacks'],
    ['other', 'group', 'other groups'],
    ['other', 'governorate', 'other governorates'],
    ['no-claim', 'group', 'no group named'],
    ['shared', 'governorate', 'shared by two'],
    ['ashab-al-kahf', 'group', 'Name of ashab-al-kahf'],
    ['babil', 'governorate', 'Name of babil'],
    ['nobody', 'group', 'nobody'],
  ] as const)('%s by %s', (key, split, name) => {
    expect(seriesName(key, split, directory)).toBe(name);
  });
});

describe('a place in the source', () => {
  const source = { section: 'List', footnote: 4, publishedOn: null, channel: null };
  test.each([
    [{ ...source, state: 'noted' as const }, 'List, footnote 4'],
    [{ ...source, state: 'missing' as const }, 'List, footnote 4 (note missing)'],
    [{ ...source, footnote: null, state: 'notCalled' as const }, 'List (no note called)'],
  ])('%j', (one, words) => {
    expect(sourceWords(one)).toBe(words);
    expect(citation({ ...reportDataset.source, publisher: 'P', title: 'T' }, [one])).toBe(
      `P, "T", December 30, 2021. ${words}.`,
    );
  });
  test('several places share one citation', () => {
    const [one, two] = [
      { ...source, state: 'noted' as const },
      { ...source, state: 'missing' as const },
    ];
    expect(citation(reportDataset.source, [one, two])).toMatch(
      /footnote 4; List, footnote 4 \(note/,
    );
  });
});
