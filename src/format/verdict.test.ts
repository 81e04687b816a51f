import { describe, expect, test } from 'vitest';
import { smallestCountCalledUp } from '../domain/called-counts';
import { coveredCount } from '../domain/testing/period-counts';
import { type PeriodCount, verdict } from '../domain/verdict';
import { verdictShort, verdictWords } from './verdict';

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
      'clearly up: 3.0 times the rate, 95% interval 1.4 to 6.3',
      'clearly up: 3.0 times',
      coveredCount(14, 14, 7),
      coveredCount(21, 21, 32),
    ],
    [
      'up: 2.3 to 4.6 times the rate, 95% interval 1.04 to 9.0',
      'up: 2.3 to 4.6 times',
      coveredCount(12, 20, 7),
      coveredCount(20, 24, 32),
    ],
    [
      'up: 3.0 times the rate, 99% interval 1.1 to 7.7',
      'up: 3.0 times',
      coveredCount(14, 14, 7),
      coveredCount(21, 21, 32),
      { level: 0.99 },
    ],
    [
      'clearly down: 0.075 times the rate, 95% interval 0.015 to 0.24',
      'clearly down: 0.075 times',
      coveredCount(3, 3, 7),
      coveredCount(40, 40, 7),
    ],
  ],
  'where one end is open the other one speaks': [
    [
      'clearly up from none: at least 2.2 times the rate, the lower end of the 95% interval',
      'clearly up: at least 2.2 times',
      coveredCount(10, 10, 7),
      coveredCount(0, 0, 7),
    ],
    [
      'up: 5.0 or more times the rate, 95% interval 1.1 or more',
      'up: 5.0 or more times',
      coveredCount(10, 10, 7),
      coveredCount(0, 2, 7),
    ],
    [
      'clearly up: 10 or more times the rate, 95% interval 3.1 or more',
      'clearly up: 10 or more times',
      coveredCount(30, null, 7),
      coveredCount(3, 3, 7),
    ],
    [
      'clearly down to none: at most 0.097 times the rate, the upper end of the 95% interval',
      'clearly down: at most 0.097 times',
      coveredCount(0, 0, 7),
      coveredCount(40, 40, 7),
    ],
    [
      'clearly down: at most 0.075 times the rate, 95% interval 0 to 0.24',
      'clearly down: at most 0.075 times',
      coveredCount(3, 3, 7),
      coveredCount(40, null, 7),
    ],
  ],
  'not distinguishable says what would have been up': [
    [
      '1.3 to 1.4 times, not distinguishable; 22 would have been up',
      '1.3 to 1.4 times, not distinguishable',
      coveredCount(12, 13, 7),
      coveredCount(9, 9, 7),
      { dispersion: 1.2 },
    ],
    [
      '0.6 times, not distinguishable; 36 would have been up',
      '0.6 times, not distinguishable',
      coveredCount(12, 12, 7),
      coveredCount(20, 20, 7),
    ],
    [
      'at least 0.56 times the rate, not distinguishable; 17 would have been up',
      'at least 0.56 times, not distinguishable',
      coveredCount(10, 10, 28),
      coveredCount(0, 0, 7),
    ],
  ],
  'what depends says what each end says': [
    [
      'depends on the uncertain counts: at the fewest, 10 against 25, 1.8 times, not distinguishable; at the most, 14 against 21, 3.0 times, up',
      'depends on the uncertain counts',
      coveredCount(10, 14, 7),
      coveredCount(21, 25, 32),
    ],
    [
      'depends on the uncertain counts: at the fewest, 12 against no known upper bound, no limit; at the most, 13 against 9, 1.4 times, not distinguishable; no count would be up, as B has no known upper bound',
      'depends on the uncertain counts',
      coveredCount(12, 13, 7),
      coveredCount(9, null, 7),
    ],
  ],
  'where nothing can be said it is said why': [
    [
      'cannot say: no day of B covered',
      'cannot say: no covered day',
      coveredCount(20, 20, 7),
      partly(0, 0, 7),
    ],
    [
      'cannot say: no day of A or B covered',
      'cannot say: no covered day',
      partly(0, 0, 7),
      partly(0, 0, 7),
    ],
    [
      'cannot say: 4 of 14 days of A covered; 70% are needed',
      'cannot say: too few covered days',
      partly(4, 4, 14),
      coveredCount(20, 20, 14),
    ],
    [
      'cannot say: 4 of 14 days of A and 1 of 2 days of B covered; 70% are needed',
      'cannot say: too few covered days',
      partly(4, 4, 14),
      partly(20, 1, 2),
    ],
    [
      'cannot say: 7 attacks in both; 10 are needed',
      'cannot say: too few attacks',
      coveredCount(4, 4, 7),
      coveredCount(3, 3, 7),
    ],
    [
      'cannot say: 1 certain attack in both; 10 are needed',
      'cannot say: too few attacks',
      coveredCount(1, 3, 7),
      coveredCount(0, 0, 7),
    ],
    [
      'cannot say: with 12 attacks in both, not even all of them on one side would be called',
      'cannot say: too few attacks for any verdict',
      coveredCount(6, 6, 7),
      coveredCount(6, 6, 7),
      { level: 0.9999 },
    ],
    [
      'cannot say: with 12 attacks in both and such bursts (φ 8.0), not even all of them on one side would be called',
      'cannot say: too few attacks for any verdict',
      coveredCount(6, 6, 7),
      coveredCount(6, 6, 7),
      { dispersion: 8 },
    ],
    [
      'cannot say: with 12 certain attacks in both and such bursts (φ 8.0), not even all of them on one side would be called',
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
    const smallestUp = smallestCountCalledUp(b, a, options);
    expect(
      verdictWords(found, { a, b, smallestUp, bursts: { phi: options?.dispersion ?? 1 } }),
    ).toBe(words);
    expect(verdictShort(found)).toBe(short);
  });
});

test('the periods may have names', () => {
  const [a, b] = [partly(4, 4, 14), coveredCount(20, 20, 14)];
  const names = ['the run-up', 'the other days'] as const;
  expect(verdictWords(verdict(a, b), { a, b, smallestUp: null, names })).toBe(
    'cannot say: 4 of 14 days of the run-up covered; 70% are needed',
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
        const words = verdictWords(found, { a, b, smallestUp: smallestCountCalledUp(b, a) });
        expect(words + verdictShort(found)).not.toMatch(/stable|no change|∞|infinit|NaN/i);
        expect(words.replaceAll(/\d+% interval|70% are/g, '')).not.toContain('%');
      }
    }
  }
});
