import { describe, expect, test } from 'vitest';
import { coveredCount } from '../domain/testing/period-counts';
import { type PeriodCount, verdict } from '../domain/verdict';
import { sentenceEnd, verdictShort, verdictWords } from './verdict';

type Case = [
  words: string,
  short: string,
  a: PeriodCount,
  b: PeriodCount,
  options?: { dispersion?: number; level?: number },
];

const partly = (low: number, days: number, length: number): PeriodCount => ({
  bound: { low, high: low },
  days,
  length,
});

const cases: Readonly<Record<string, readonly Case[]>> = {
  'up and down carry the ratio and its interval': [
    [
      'clear increase: about three times the rate (95% interval 1.4 to 6.3)',
      'clear increase, about three times',
      coveredCount(14, 14, 7),
      coveredCount(21, 21, 32),
    ],
    [
      'increase: 2.3 to 4.6 times the rate (95% interval 1.04 to 9.0)',
      'increase, 2.3 to 4.6 times',
      coveredCount(12, 20, 7),
      coveredCount(20, 24, 32),
    ],
    [
      'increase: about three times the rate (99% interval 1.1 to 7.7)',
      'increase, about three times',
      coveredCount(14, 14, 7),
      coveredCount(21, 21, 32),
      { level: 0.99 },
    ],
    [
      'clear decrease: 0.075 times the rate (95% interval 0.015 to 0.24)',
      'clear decrease, 0.075 times',
      coveredCount(3, 3, 7),
      coveredCount(40, 40, 7),
    ],
  ],
  'where one end is open the other one speaks': [
    [
      'clear increase: from none to at least 2.2 times the rate (95% interval)',
      'clear increase, at least 2.2 times',
      coveredCount(10, 10, 7),
      coveredCount(0, 0, 7),
    ],
    [
      'increase: 5.0 or more times the rate (95% interval 1.1 or more)',
      'increase, 5.0 or more times',
      coveredCount(10, 10, 7),
      coveredCount(0, 2, 7),
    ],
    [
      'clear increase: 10 or more times the rate (95% interval 3.1 or more)',
      'clear increase, 10 or more times',
      coveredCount(30, null, 7),
      coveredCount(3, 3, 7),
    ],
    [
      'clear decrease: down to none, at most 0.097 times the rate (95% interval)',
      'clear decrease, at most 0.097 times',
      coveredCount(0, 0, 7),
      coveredCount(40, 40, 7),
    ],
    [
      'clear decrease: at most 0.075 times the rate (95% interval 0 to 0.24)',
      'clear decrease, at most 0.075 times',
      coveredCount(3, 3, 7),
      coveredCount(40, null, 7),
    ],
  ],
  'no clear difference says how great it is, and that it may be chance': [
    [
      'no clear difference: 1.3 to 1.4 times as many, but so few that it may be chance',
      'no clear difference',
      coveredCount(12, 13, 7),
      coveredCount(9, 9, 7),
      { dispersion: 1.2 },
    ],
    [
      'no clear difference: 0.6 times as many, a difference that may be chance',
      'no clear difference',
      coveredCount(12, 12, 7),
      coveredCount(20, 20, 7),
    ],
    [
      'no clear difference: about three times, but in such bursts that it may be chance',
      'no clear difference',
      coveredCount(18, 18, 14),
      coveredCount(6, 6, 14),
      { dispersion: 2.3 },
    ],
    // Without bursts a decrease at one end and an increase at the other.
    [
      'no clear difference: 0.44 to 1.8 times as many, a difference that may be chance',
      'no clear difference',
      coveredCount(20, 80, 7),
      coveredCount(45, 45, 7),
      { dispersion: 5 },
    ],
    [
      'no clear difference: so few that it may be chance',
      'no clear difference',
      coveredCount(10, 10, 28),
      coveredCount(0, 0, 7),
    ],
  ],
  'what depends says what each end says': [
    [
      'too uncertain to say: the counts may be 10 against 25, or 14 against 21',
      'too uncertain to say',
      coveredCount(10, 14, 7),
      coveredCount(21, 25, 32),
    ],
    [
      'too uncertain to say: no upper limit is known for B',
      'too uncertain to say',
      coveredCount(12, 13, 7),
      coveredCount(9, null, 7),
    ],
  ],
  'where nothing can be said it is said why': [
    [
      'cannot say: no day of B is covered',
      'cannot say: no data',
      coveredCount(20, 20, 7),
      partly(0, 0, 7),
    ],
    [
      'cannot say: no day of A or B is covered',
      'cannot say: no data',
      partly(0, 0, 7),
      partly(0, 0, 7),
    ],
    [
      'cannot say: only 1 of 14 days of A is covered; 70% are needed',
      'cannot say: too few days covered',
      partly(1, 1, 14),
      coveredCount(20, 20, 14),
    ],
    [
      'cannot say: only 4 of 14 days of A are covered; 70% are needed',
      'cannot say: too few days covered',
      partly(4, 4, 14),
      coveredCount(20, 20, 14),
    ],
    [
      'cannot say: only 4 of 14 days of A and 1 of 2 days of B are covered; 70% are needed',
      'cannot say: too few days covered',
      partly(4, 4, 14),
      partly(20, 1, 2),
    ],
    [
      'cannot say: only 7 attacks in both weeks; 10 are needed',
      'cannot say: too few attacks',
      coveredCount(4, 4, 7),
      coveredCount(3, 3, 7),
    ],
    [
      'cannot say: only 1 certain attack in both weeks; 10 are needed',
      'cannot say: too few attacks',
      coveredCount(1, 3, 7),
      coveredCount(0, 0, 7),
    ],
    [
      'cannot say: with only 12 attacks in both weeks, even all of them in one period could be chance',
      'cannot say: too few attacks for any verdict',
      coveredCount(6, 6, 7),
      coveredCount(6, 6, 7),
      { level: 0.9999 },
    ],
    [
      'cannot say: with only 12 attacks in both weeks that come in such bursts, even all of them in one period could be chance',
      'cannot say: too few attacks for any verdict',
      coveredCount(6, 6, 7),
      coveredCount(6, 6, 7),
      { dispersion: 8 },
    ],
    [
      'cannot say: with only 12 certain attacks in both weeks that come in such bursts, even all of them in one period could be chance',
      'cannot say: too few attacks for any verdict',
      coveredCount(6, 9, 7),
      coveredCount(6, 6, 7),
      { dispersion: 8 },
    ],
  ],
};

describe.each(Object.entries(cases))('%s', (_what, rows) => {
  test.each(rows)('%s', (words, short, a, b, options) => {
    const found = verdict(a, b, options);
    expect(verdictWords(found, { a, b, bursts: { phi: options?.dispersion ?? 1 } })).toBe(words);
    expect(verdictShort(found)).toBe(short);
  });
});

test('the periods may have names', () => {
  const [a, b] = [partly(4, 4, 14), coveredCount(20, 20, 14)];
  const names = ['the run-up', 'the other days'] as const;
  expect(verdictWords(verdict(a, b), { a, b, names })).toBe(
    'cannot say: only 4 of 14 days of the run-up are covered; 70% are needed',
  );
});

test('no verdict ever says that nothing changed, or names infinity or a change in percent', () => {
  for (const [low, high] of [
    [0, 0],
    [0, 4],
    [9, 9],
    [9, null],
    [40, 44],
    [40, null],
  ] as const) {
    for (const against of [0, 3, 12, 60]) {
      for (const b of [coveredCount(against, against, 9), coveredCount(against, null, 9)]) {
        const a = coveredCount(low, high, 7);
        const found = verdict(a, b);
        const words = verdictWords(found, { a, b }) + sentenceEnd(found, { a, b }).join('');
        expect(words + verdictShort(found)).not.toMatch(/stable|no change|∞|infinit|NaN/i);
        expect(words.replaceAll(/\d+% interval|70% are/g, '')).not.toContain('%');
      }
    }
  }
});

test('too early to say names the days whose reports are still coming in', () => {
  const a = { ...coveredCount(4, 4, 7), stillComingIn: 2 };
  const b = coveredCount(40, 40, 7);
  const names = ['the last week', 'the week before'] as const;
  const found = verdict(a, b);
  const why =
    'reports of 2 of 7 days of the last week are still coming in; a count that may still rise shows no decrease';
  expect(verdictWords(found, { a, b, names })).toBe(`too early to say: ${why}`);
  expect(verdictShort(found)).toBe('too early to say');
  expect(sentenceEnd(found, { a, b, names })).toEqual([
    '. ',
    'Too early to say',
    ` whether that is fewer: ${why}`,
  ]);
});
