import { describe, expect, test } from 'vitest';
import { day } from '../../domain/day';
import type { KeyDate } from '../../domain/records';
import { attackColumns } from '../../domain/testing/columns';
import { emptyDataset, keyDate } from '../../domain/testing/dataset';
import { reportAttacks, reportDataset } from '../../domain/testing/report';
import type { View } from '../../domain/view';
import { viewStateOf } from '../../url/testing/view-state';
import { type Known, nowTexts } from './wall-now-texts';

const here = <Data>(data: Data): Known<Data> => ({ kind: 'here', data });
const waiting = { kind: 'waiting', words: 'Loading.' } as const;
const textsOf = (choices: Partial<View> = {}, dataset = reportDataset) =>
  nowTexts(viewStateOf(choices, dataset), here(reportAttacks), here([]));

/** With spaces in place of those that keep a month and its day together. */
const spaced = (texts: readonly string[]) => texts.map((text) => text.replaceAll('\u00a0', ' '));

const asOf = (on: string) => ({ asOf: day(on) });

describe('the days to go', () => {
  test.each<[string, [figure: string, unit: string, isDeadline: boolean][], string[]]>([
    [
      '2021-12-20',
      [
        ['11', 'days', true],
        ['14', 'days', false],
      ],
      [],
    ],
    [
      '2021-12-30',
      [
        ['1', 'day', true],
        ['4', 'days', false],
      ],
      [],
    ],
    [
      '2021-12-31',
      [
        ['tonight', '', true],
        ['3', 'days', false],
      ],
      [],
    ],
    [
      '2022-01-01',
      [['2', 'days', false]],
      [
        'deadline-2021 passed 1 day ago, on December 31; no attack data since December 27',
        'deadline-2021 passed 1 day ago; no attack data since December 27',
        'deadline-2021 passed 1 day ago, on December 31',
        'deadline-2021 passed 1 day ago',
        'Deadline passed 1 day ago',
      ],
    ],
    [
      '2022-02-28',
      [['309', 'days', false]],
      [
        'deadline-2021 passed 59 days ago, on December 31; no attack data since December 27',
        'deadline-2021 passed 59 days ago; no attack data since December 27',
        'deadline-2021 passed 59 days ago, on December 31',
        'deadline-2021 passed 59 days ago',
        'Deadline passed 59 days ago',
      ],
    ],
  ])('on %s', (on, figures, passed) => {
    const dataset = {
      ...reportDataset,
      keyDates: reportDataset.keyDates.map((one) => ({ ...one, label: one.id })),
    };
    const texts = textsOf(asOf(on), dataset);
    expect(texts.countdowns.map((one) => [one.figure, one.unit, one.isDeadline])).toEqual(figures);
    expect(spaced(texts.passed)).toEqual(passed);
    expect(texts.nothingComing).toEqual([]);
  });

  test('nothing coming is said', () => {
    const texts = textsOf({}, emptyDataset);
    expect(texts.countdowns).toEqual([]);
    expect(texts.nothingComing[0]).toBe('No key date is coming within a year');
  });

  test("three are the most, the nearest ones, with the reader's own among them", () => {
    const own = (label: string, on: string) => ({ label, on: day(on), kind: 'deadline' as const });
    const dates = [own('Talks', '2022-01-01'), own('Far', '2022-06-01')];
    const { countdowns } = textsOf({ dates });
    expect(countdowns.map(({ figure }) => figure)).toEqual(['1', '2', '4']);
    expect(countdowns[1]?.label).toEqual(['Talks (added)', 'Deadline (added)']);
  });

  test('one of their own that passed is named as added', () => {
    const dates = [{ label: 'Talks', on: day('2022-01-05'), kind: 'deadline' as const }];
    const { passed } = textsOf({ dates, ...asOf('2022-01-07') });
    expect(spaced(passed)).toEqual([
      'Talks (added) passed 2 days ago, on January 5, 2022; no attack data since December 27',
      'Talks (added) passed 2 days ago; no attack data since December 27',
      'Talks (added) passed 2 days ago, on January 5, 2022',
      'Talks (added) passed 2 days ago',
      'Deadline (added) passed 2 days ago',
    ]);
  });

  test.each<[string, KeyDate, string[]]>([
    ['a day', keyDate('k', '2022-01-03'), ['Monday, January 3', 'Mon, Jan 3']],
    [
      'a midnight',
      keyDate('k', '2021-12-31', { instant: '2022-01-01T00:00:00+03:00' }),
      ['the midnight that ends Friday, December 31', 'Friday, December 31', 'Fri, Dec 31'],
    ],
    [
      'several days',
      keyDate('k', '2021-12-30..2022-01-02'),
      ['December 30, 2021–January 2, 2022', 'Dec 30, 2021–Jan 2, 2022'],
    ],
  ])('the date of %s', (_what, one, date) => {
    const { countdowns } = textsOf(asOf('2021-12-29'), { ...reportDataset, keyDates: [one] });
    expect(countdowns[0]?.date).toEqual(date);
  });
});

describe('the sentence and the verdict', () => {
  test.each<[string, Partial<View>, string[], string[]]>([
    [
      'of the report',
      {},
      [
        expect.stringMatching(
          /^12 or 13 attacks\b.* December 27, .*\b6\b.*\. No attack data since December 27$/,
        ),
        expect.stringMatching(/^12 or 13 attacks\b.* December 27, .*\b6\b[^.]*$/),
        '12 or 13 attacks in 7 listed days to Dec 27, 6 the week before',
        '12 or 13 attacks in 7 listed days to Dec 27',
      ],
      [expect.stringMatching(/^No clear difference: about double\b/), 'No clear difference'],
    ],
    [
      'of a group',
      { group: 'ashab-al-kahf' },
      [
        expect.stringMatching(
          /^Four attacks\b.* December 27, .*\b2\b.*\. No attack data since December 27$/,
        ),
        expect.stringMatching(/^Four attacks\b.* December 27, .*\b2\b[^.]*$/),
        'Four attacks in 7 listed days to Dec 27, 2 the week before',
        'Four attacks in 7 listed days to Dec 27',
      ],
      [
        expect.stringMatching(/^Cannot say: only 6 attacks\b.*; 10 are needed$/),
        'Cannot say: too few attacks',
        'Cannot say',
      ],
    ],
    [
      'that depends',
      asOf('2021-12-02'),
      [
        'At least 6 attacks are listed so far in the week to December 2, after 5 the week before',
        'At least 6 attacks so far in 7 listed days to Dec 2, 5 the week before',
        'At least 6 attacks so far in 7 listed days to Dec 2',
      ],
      ['Too uncertain to say: no upper limit is known for the last week', 'Too uncertain to say'],
    ],
    [
      'before there is anything to hold against',
      asOf('2021-11-20'),
      [
        'One attack is listed so far in the 2 days to November 20, with no listed day before',
        'One attack so far in 2 listed days to Nov 20',
        'One attack so far in 2 listed days to Nov 20',
      ],
      [],
    ],
    [
      'before any day is listed',
      asOf('2021-11-01'),
      ['No day is listed yet, so nothing can be said of attacks', 'No day is listed yet'],
      [],
    ],
  ])('%s', (_what, choices, sentence, verdict) => {
    const texts = textsOf(choices);
    expect(texts.sentence.kind).toBe('said');
    expect(spaced(texts.sentence.texts)).toEqual(sentence);
    expect(texts.verdict?.texts ?? []).toEqual(verdict);
    expect(texts.verdict?.isUp ?? false).toBe(false);
  });

  test('up alone warns', () => {
    const rows = Array.from({ length: 7 }, (_, n) => [
      { when: `2021-12-${14 + n}`, low: 1, high: 1 },
      { when: `2021-12-${21 + n}`, low: 4, high: 4 },
    ]).flat();
    const texts = nowTexts(viewStateOf({}, reportDataset), here(attackColumns(rows)), waiting);
    expect(texts.verdict).toEqual({
      texts: [
        'Clear increase: about four times the rate (95% interval 1.7 to 11)',
        'Clear increase, about four times',
        'Clear increase',
      ],
      isUp: true,
    });
  });
});

test.each<[string, string, string[]]>([
  [
    '2021-12-30',
    '2021-12-31',
    [
      'tomorrow, the midnight that ends Friday, December 31',
      'tomorrow, the midnight that ends Friday',
    ],
  ],
  ['2022-01-02', '2022-01-03', ['tomorrow, Monday, January 3', 'Monday, January 3']],
  ['2022-01-04', '2023-01-03', ['Tuesday, January 3, 2023', 'Tue, Jan 3, 2023']],
])('on %s the nearest key date, of %s, has its day in words', (on, _of, words) => {
  const { countdowns } = textsOf(asOf(on));
  expect(countdowns[0]?.date.slice(0, 2)).toEqual(words);
});

test('attacks dated after the last listed day are said beside those listed', () => {
  const attacks = attackColumns([
    { when: '2021-12-27', low: 2, high: 2 },
    { when: '2021-12-29', low: 1, high: 1, knownOn: '2021-12-29' },
  ]);
  const texts = nowTexts(viewStateOf({}, reportDataset), here(attacks), waiting);
  expect(spaced(texts.sentence.texts)[0]).toBe(
    'Two attacks are listed in the week to December 27, after none the week before. One attack is reported since December 27, for days that no list covers',
  );
});

test('what is on its way is said, and what is here stands', () => {
  const state = viewStateOf({}, reportDataset);
  const without = nowTexts(state, { kind: 'waiting', words: 'Loading the attacks.' }, waiting);
  expect(without.sentence).toEqual({ kind: 'waiting', texts: ['Loading the attacks.'] });
  expect(without.countdowns).toHaveLength(2);
  expect(without.news.map(({ what }) => what)).toEqual([['Loading.']]);
  expect(nowTexts(state, here(reportAttacks), waiting).sentence.kind).toBe('said');
});

test('a month and its day are not parted', () => {
  expect(textsOf().sentence.texts[0]).toContain('December\u00a027');
});
