import { describe, expect, test } from 'vitest';
import { addDays, day } from '../domain/day';
import type { Ranked, RunUp } from '../domain/run-up';
import { days } from '../domain/testing/columns';
import { keyDate } from '../domain/testing/dataset';
import {
  bandWords,
  occurrenceDays,
  ordinal,
  rankedWords,
  runUpSentences,
  withoutWords,
} from './run-up';

test.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [21, '21st'],
  [102, '102nd'],
  [1113, '1,113th'],
])('%i: %s', (value, words) => {
  expect(ordinal(value)).toBe(words);
});

const some = (count: number) =>
  Array.from({ length: count }, (_, n) => addDays(day('2021-12-17'), n));
const ranked: Ranked = {
  kind: 'ranked',
  windows: 33,
  rank: { best: 3, worst: 3 },
  p: { best: 3 / 33, worst: 3 / 33 },
  smallestP: 1 / 33,
  tied: 0,
  unbounded: 0,
};
const whole: RunUp = {
  length: 14,
  days: some(14),
  bound: { low: 6, high: 6 },
  stillComingIn: 0,
  ranking: ranked,
};
const sentence =
  'The 14 days before it rank 3rd of 33 such windows (p 0.09; the smallest p possible here is 0.03).';
const cut = 'of 14 days are covered, compared with windows cut the same way.';

describe('a run-up in sentences', () => {
  test.each<[string, Partial<RunUp>, Partial<Ranked>, string[]]>([
    ['with exact counts', {}, {}, [sentence]],
    [
      'with as many in others',
      {},
      { tied: 2 },
      [sentence.replace('windows (', 'windows, level with 2 others (')],
    ],
    [
      'with uncertain counts',
      {},
      { rank: { best: 2, worst: 9 }, p: { best: 2 / 33, worst: 9 / 33 }, unbounded: 7 },
      [
        'The 14 days before it rank at best 2nd, at worst 9th, of 33 such windows (p 0.06 to 0.27; the smallest p possible here is 0.03).',
        '7 of the other windows have no known upper bound: at worst each has more.',
      ],
    ],
    [
      'with reports that are still coming in',
      { stillComingIn: 1 },
      {},
      [sentence, '1 of these days is still coming in, so count and rank may still rise.'],
    ],
    [
      'without upper bound',
      { bound: { low: 6, high: null } },
      { unbounded: 1 },
      [
        sentence,
        'Its own count has no known upper bound.',
        '1 of the other windows has no known upper bound: at worst it has more.',
      ],
    ],
    ['cut short', { days: some(11) }, {}, [sentence, `11 ${cut}`]],
    [
      'cut to little',
      { days: some(9) },
      {},
      [sentence, `9 ${cut}`, 'That is less than 70%: little is known of this run-up.'],
    ],
  ])('%s', (_what, changes, ranking, expected) => {
    const runUp = { ...whole, ...changes, ranking: { ...ranked, ...ranking } };
    expect(runUpSentences(runUp, null, 1)).toEqual(expected);
  });

  test('one of several looked at together', () => {
    expect(runUpSentences(whole, { best: 0.12, worst: 0.12 }, 4).at(-1)).toBe(
      'Adjusted for the 4 key dates looked at together (Benjamini-Hochberg): p 0.12.',
    );
  });

  test.each([
    ['noCoverage', 0, ['None of the 14 days before it is covered, so there is nothing to rank.']],
    [
      'onlyWindow',
      14,
      ['No other window of this shape lies inside the covered days, so it cannot be ranked.'],
    ],
    [
      'onlyWindow',
      1,
      [
        '1 of 14 days is covered.',
        'That is less than 70%: little is known of this run-up.',
        'No other window of this shape lies inside the covered days, so it cannot be ranked.',
      ],
    ],
    [
      'noAttack',
      14,
      [
        'No attack claimed by X is listed in this window or any other of its shape, so there is nothing to rank.',
      ],
    ],
  ] as const)('that cannot be ranked: %s with %i days', (reason, covered, expected) => {
    const ranking = { kind: 'cannotRank', reason } as const;
    expect(
      runUpSentences({ ...whole, days: some(covered), ranking }, null, 1, ' claimed by X'),
    ).toEqual(expected);
  });
});

test('a range of p whose ends read alike is one number', () => {
  const ranking = { ...ranked, p: { best: 0.091, worst: 0.092 } };
  expect(runUpSentences({ ...whole, ranking }, null, 1)).toEqual([sentence]);
});

test.each([
  [13, 'None of the 14 days before it is covered, so there is nothing to rank.'],
  [14, 'None of the 14 days before it is covered, so there is nothing to rank.'],
  [15, 'The 14 days before it are still to come, so there is nothing to rank.'],
])('%i days before it: without a covered day', (daysToGo, sentence) => {
  const ranking = { kind: 'cannotRank', reason: 'noCoverage' } as const;
  expect(runUpSentences({ ...whole, days: [], ranking }, null, 1, '', daysToGo)).toEqual([
    sentence,
  ]);
});

test('the band gives the number of windows if it is the same in all charts', () => {
  expect(bandWords(4)).toBe(
    'the lowest to the highest certain total so far, in the 4 windows of as many days as the curve',
  );
  expect(bandWords(null)).toBe(
    'the lowest to the highest certain total so far, in all windows of as many days as the curve',
  );
});

test('a key date in another year has its year', () => {
  const words = (on: string, precision: 1 | 4 = 1) => {
    const one = keyDate('k', on, { precision });
    return occurrenceDays({ keyDate: one, on: one.on }, day('2021-12-30'));
  };
  expect(words('2021-12-31')).toBe('December 31');
  expect(words('2022-01-03')).toBe('January 3, 2022');
  expect(words('2021-06-01..2021-06-30', 4)).toBe('June 2021');
});

test('why there is none', () => {
  const occurrence = {
    keyDate: keyDate('k', '2021-10-10'),
    on: days('2021-10-10'),
    anniversary: 0,
    also: [],
  };
  expect(withoutWords({ occurrence, reason: 'notCovered' })).toBe(
    'no day of the 28 before it is covered',
  );
  expect(withoutWords({ occurrence, reason: 'statedOnly' })).toBe(
    'no day of the 28 before it is listed; those looked at are only stated to be empty',
  );
  expect(withoutWords({ occurrence, reason: 'notYet' })).toBe(
    'the 28 days before it are still to come',
  );
});

test.each([
  [{ best: 1, worst: 22 }, 0, 14, 'too uncertain to rank: between 1st and 22nd of 26 windows'],
  [{ best: 3, worst: 3 }, 0, 14, '3rd of 26 windows'],
  [
    { best: 3, worst: 3 },
    2,
    12,
    '3rd of 26 windows, level with 2 others, on 12 of 14 days covered',
  ],
])('a ranking comes to one line', (rank, tied, covered, line) => {
  const ranking = { ...ranked, rank, tied, windows: 26 };
  expect(rankedWords(ranking, { length: 14, days: some(covered) }).join('')).toBe(line);
});
