import { describe, expect, test } from 'vitest';
import { type PeriodCount, verdict } from '../../domain/verdict';
import { verdictTexts } from './wall-verdict';

const period = (low: number, high: number | null, days = 14, length = days): PeriodCount => ({
  bound: { low, high },
  days,
  length,
});

const told = (a: PeriodCount, b: PeriodCount, smallestUp: number | null = null) =>
  verdictTexts(verdict(a, b), { a, b, smallestUp });

test.each<[why: string, a: PeriodCount, b: PeriodCount, headline: string, detail: string]>([
  [
    'up',
    period(30, 30),
    period(10, 10),
    'A against B: clearly up, 3.0 times the rate',
    '95% interval 1.4 to 6.9',
  ],
  [
    'down',
    period(4, 4),
    period(20, 20),
    'A against B: clearly down, 0.2 times the rate',
    '95% interval 0.05 to 0.6',
  ],
  [
    'not distinguishable',
    period(12, 13),
    period(10, 10),
    'A against B: not distinguishable',
    '1.2 to 1.3 times the rate, which chance alone may make; 24 attacks in A would have been up',
  ],
  [
    'an uncertain count',
    period(12, null),
    period(4, 4),
    'A against B: depends on the uncertain counts',
    'At the fewest, 12 against 4, 3.0 times, not distinguishable. At the most, no known upper bound against 4, no limit',
  ],
  [
    'no coverage',
    period(5, 5),
    period(0, 0, 0, 14),
    'A against B: cannot say: no covered day',
    'No day of B covered',
  ],
  [
    'too few',
    period(2, 2),
    period(3, 3),
    'A against B: cannot say: too few attacks',
    '5 attacks in both; 10 are needed',
  ],
])('%s, in its fullest words', (_why, a, b, headline, detail) => {
  const texts = told(a, b, 24);
  expect([texts.headline[0], texts.detail[0]]).toEqual([headline, detail]);
});

describe('in fewer words', () => {
  test('a verdict keeps its name', () => {
    for (const [a, b] of [
      [period(30, 30), period(10, 10)],
      [period(12, 13), period(10, 10)],
      [period(12, null), period(4, 4)],
      [period(2, 2), period(3, 3)],
    ] as const) {
      const { headline } = told(a, b);
      const lengths = headline.map(({ length }) => length);
      expect(lengths).toEqual(lengths.toSorted((one, other) => other - one));
      expect(headline.at(-1)).toMatch(/^(Clearly up|Not|Depends on|Cannot say)/);
    }
  });

  test.each([
    [12, null, 4, 4, 'A has no known upper bound; at the fewest 3.0 times, not distinguishable'],
    [12, 12, 4, null, 'B has no known upper bound; at the most 3.0 times, not distinguishable'],
    [12, null, 4, null, 'A and B have no known upper bound'],
    [10, 40, 10, 10, 'At the fewest 1.0 times, not distinguishable; at the most 4.0 times, up'],
  ])('%s to %s against %s to %s', (lowA, highA, lowB, highB, expected) => {
    expect(told(period(lowA, highA), period(lowB, highB)).detail).toContain(expected);
  });

  test('that no count would be up is said with its reason', () => {
    expect(told(period(12, 12), period(10, 10)).detail[0]).toContain('no count would be up');
  });
});
