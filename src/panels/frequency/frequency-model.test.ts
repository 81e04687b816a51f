import { describe, expect, test } from 'vitest';
import { day, dayNumber } from '../../domain/day';
import { lengthInDays } from '../../domain/day-range';
import { intervalBound } from '../../domain/frequency';
import type { IntervalUnit } from '../../domain/interval';
import { days } from '../../domain/testing/columns';
import { emptyDataset } from '../../domain/testing/dataset';
import { reportAttacks, reportDataset, reportStatements } from '../../domain/testing/report';
import type { View } from '../../domain/view';
import { viewStateOf } from '../../url/testing/view-state';
import { findingRates, findingWords } from './finding-words';
import { frequencyModel } from './frequency-model';
import { intervalTitle, intervalWords, partCounts } from './interval-words';
import { overviewModel } from './overview-model';

const modelOf = (unit: IntervalUnit, choices: Partial<View> = {}) =>
  frequencyModel(viewStateOf(choices, reportDataset), unit, reportAttacks, reportStatements);

/** What is said of the interval that begins on a day. */
function wordsOf(unit: IntervalUnit, start: string, choices: Partial<View> = {}) {
  const model = modelOf(unit, choices);
  return intervalWords(
    model,
    model.counts.intervals.findIndex((one) => one.start === start),
  );
}

describe('the first view of the report', () => {
  const model = modelOf('day');
  test('spans October 1 to January 5, with the three key dates on it', () => {
    expect(model.period).toEqual(days('2021-10-01..2022-01-05'));
    expect(model.counts.intervals).toHaveLength(97);
    expect(model.keyDates.map((one) => [one.keyDate.id, one.days])).toEqual([
      ['election-2021', -81],
      ['postponement-2021', -22],
      ['ceasefire-end-2021', -2],
      ['deadline-2021', 1],
      ['anniversary-soleimani', 4],
    ]);
  });
  test('says what it shows in one heading', () => {
    expect(findingWords(model.findings, day('2021-12-30'))).toMatch(
      /^23 or 24 attacks\b.*December 1–27, .*\bat least 11\b.*November 19–30$/,
    );
  });
  test('has statements up to today, and the days of November 26-28 as one bracket', () => {
    expect(model.statementSpans).toEqual([days('2021-11-01..2021-12-30')]);
    expect(model.spanning.map(({ range }) => range)).toEqual([days('2021-11-26..2021-11-28')]);
  });
});

test('as of an earlier day the statements end there, and later ones are none', () => {
  expect(modelOf('day', { asOf: day('2021-12-06') }).statementSpans).toEqual([
    days('2021-11-01..2021-12-06'),
  ]);
  expect(modelOf('day', { asOf: day('2021-10-31') })).toMatchObject({
    statementSpans: [],
    threats: [],
  });
});

describe('a period within an interval', () => {
  const choices = { from: day('2021-12-08'), to: day('2021-12-10') };
  test.each<[IntervalUnit, string]>([
    ['day', 'Wednesday, December 8'],
    ['week', 'Wednesday to Friday, December 8–10 (3 of 7 days)'],
    ['month', 'December 8–10 (3 of 31 days)'],
  ])('by %s counts only the days of the period, and its title says which', (unit, title) => {
    const model = modelOf(unit, choices);
    const lows = model.counts.intervals.map((_, position) => intervalBound(model.counts, position));
    expect(lows.reduce((sum, { low }) => sum + low, 0)).toBe(1);
    expect(findingWords(model.findings, day('2021-12-30'))).toBe('1 attack listed December 8–10');
    expect(wordsOf(unit, '2021-12-08', choices)).toMatchObject({ title, coverage: 'listed' });
  });
  test('has the key dates, threats and shadings of its days only', () => {
    const model = modelOf('month', choices);
    expect(model.keyDates.map(({ keyDate: { id } }) => id)).toEqual(['postponement-2021']);
    expect(model.runs).toEqual([{ ...days('2021-12-08..2021-12-10'), state: 'listed' }]);
    const [first, last] = [dayNumber(choices.from), dayNumber(choices.to)];
    expect(model.threats?.every(({ start, end }) => end >= first && start <= last)).toBe(true);
    const whole = modelOf('month', { from: day('2021-12-01'), to: day('2021-12-31') });
    expect(model.threats?.length).toBeLessThan(whole.threats?.length ?? 0);
  });
  test('says how much of the list its bar stands on', () => {
    const words = wordsOf('week', '2021-12-26', { from: day('2021-12-26'), to: day('2021-12-28') });
    expect(words.title).toBe('Sunday, December 26 (1 of 7 days)');
    const last = wordsOf('week', '2021-12-27', { from: day('2021-12-26'), to: day('2021-12-28') });
    expect(last).toMatchObject({
      title: 'Monday to Tuesday, December 27–28 (2 of 7 days)',
      coverage: '1 of 2 days listed',
    });
  });
});

test('without statements the threats are not known, which is not none', () => {
  const state = viewStateOf({}, reportDataset);
  expect(frequencyModel(state, 'day', reportAttacks, undefined).threats).toBeNull();
});

test('two months of unequal length are set against each other by their rates', () => {
  const { findings } = frequencyModel(
    viewStateOf({}, reportDataset),
    'day',
    reportAttacks,
    undefined,
  );
  expect(findingRates(findings)).toMatch(/^0\.85 to 0\.89\b.*\bat least 0\.92$/);
  expect(findingRates(findings.slice(0, 1))).toBeNull();
  const [december] = findings;
  expect(december && findingRates([december, december])).toBeNull();
});

describe('the finding in words', () => {
  const of = (range: string, low: number, high: number | null) => ({
    range: days(range),
    days: lengthInDays(days(range)),
    bound: { low, high },
    stillComingIn: 0,
  });
  test.each([
    ['one month', [of('2021-12-01..2021-12-27', 21, 22)], '21 or 22 attacks listed December 1–27'],
    ['a single attack', [of('2021-12-09', 1, 1)], '1 attack listed December 9'],
    [
      'no attack, and no upper bound',
      [of('2021-12-09', 0, 0), of('2021-11-30', 2, null)],
      'No attack listed December 9, at least 2 November 30',
    ],
    [
      'more than two months',
      [of('2021-12-01', 3, 3), of('2021-11-30', 2, 2), of('2021-10-31', 1, 1)],
      '3 attacks listed December 1, 2 November 30',
    ],
  ])('%s', (_what, findings, words) => {
    expect(findingWords(findings, day('2021-12-30'))).toBe(words);
  });
  test('days still coming in are counted so far', () => {
    const december = { ...of('2021-12-01..2021-12-20', 14, 14), stillComingIn: 1 };
    expect(findingWords([december, of('2021-11-20..2021-11-30', 8, null)], day('2021-12-30'))).toBe(
      '14 attacks listed December 1–20 so far, at least 8 November 20–30',
    );
  });
  test('nothing listed is not zero', () => {
    expect(findingWords([], day('2021-12-30'))).toMatch(/^No day of this period is listed/);
  });
});

describe('an interval in words', () => {
  test.each<[string, IntervalUnit, string, string, string, readonly string[]]>([
    ['a day', 'day', '2021-12-26', '6 attacks', 'listed', []],
    [
      'a day of a double operation',
      'day',
      '2021-12-27',
      '1 or 2 attacks',
      'listed',
      ['the number is not certain'],
    ],
    ['a listed day without one', 'day', '2021-12-24', 'no attack listed', 'listed', []],
    ['a stated day', 'day', '2021-11-10', 'no attack on record', 'stated empty', []],
    ['a day not covered', 'day', '2021-10-10', 'no data', 'not covered', []],
    ['a day to come', 'day', '2021-12-31', 'no data', 'not covered, not yet', []],
    [
      'a day that a range may fall on',
      'day',
      '2021-11-27',
      '0 or more attacks',
      'listed',
      ['at least 3 attacks of November 26–28: on which of these days is not known'],
    ],
    [
      'a week without upper bound',
      'week',
      '2021-11-22',
      'at least 7 attacks',
      'listed',
      ['the number is not certain'],
    ],
    [
      'a week with one listed day',
      'week',
      '2021-12-27',
      '1 or 2 attacks',
      '1 of 7 days listed',
      ['the number is not certain', '3 days not covered', '3 days still to come'],
    ],
  ])('%s', (_what, unit, start, count, coverage, unknown) => {
    expect(wordsOf(unit, start)).toMatchObject({ count, coverage, unknown });
  });
  test('that is not there says nothing', () => {
    expect(wordsOf('day', '1999-01-01')).toEqual({
      title: '',
      count: '',
      coverage: '',
      unknown: [],
    });
  });
  test.each<[IntervalUnit, string, RegExp]>([
    ['day', '2021-12-27', /^Monday, December 27$/],
    ['day', '2020-12-27', /^Sunday, December 27, 2020$/],
    ['week', '2020-11-30..2020-12-06', /, November 30–December 6, 2020$/],
    ['week', '2021-11-29..2021-12-05', /November 29–December 5$/],
    ['week', '2021-12-27..2022-01-02', /December 27, 2021–January 2, 2022$/],
    ['month', '2021-12-01..2021-12-31', /^December 2021$/],
  ])('a %s is called by its days: %s', (unit, range, title) => {
    expect(intervalTitle(days(range), unit, day('2021-12-30'))).toMatch(title);
  });
});

test('the parts of an interval are those that count something, in the order they are stacked', () => {
  const model = modelOf('day');
  const position = model.counts.intervals.findIndex(({ start }) => start === '2021-12-26');
  expect(partCounts(model, position).map(({ key, bound }) => [key, bound.low])).toEqual([
    ['ashab-al-kahf', 2],
    ['qassem-al-jabbareen', 1],
    ['katibat-al-sabiqoun', 1],
    ['liwa-thar-al-muhandis', 1],
    ['other', 1],
  ]);
});

describe('the overview', () => {
  test.each<[string, Partial<View>, string]>([
    ['the default', {}, '2021-10-01..2022-01-05'],
    [
      'a period inside it',
      { from: day('2021-12-01'), to: day('2021-12-27') },
      '2021-10-01..2022-01-05',
    ],
    ['a period that reaches further', { from: day('2021-09-15') }, '2021-09-15..2022-01-05'],
  ])('spans %s and the chosen period', (_what, choices, range) => {
    const { counts, spanning } = overviewModel(viewStateOf(choices, reportDataset), reportAttacks);
    expect([counts.intervals.at(0)?.start, counts.intervals.at(-1)?.end]).toEqual(
      Object.values(days(range)),
    );
    expect(counts.parts).toBe(1);
    expect(spanning).toHaveLength(1);
  });
  test('of an empty dataset counts nothing', () => {
    const { counts, spanning } = overviewModel(
      viewStateOf({ group: 'x' }, emptyDataset),
      reportAttacks,
    );
    expect(counts.intervals).toHaveLength(30);
    expect(spanning).toEqual([]);
  });
});
