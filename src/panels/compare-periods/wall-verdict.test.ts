import { describe, expect, test } from 'vitest';
import { type PeriodCount, verdict } from '../../domain/verdict';
import { verdictTexts } from './wall-verdict';

const period = (low: number, high: number | null, days = 14, length = days): PeriodCount => ({
  bound: { low, high },
  days,
  length,
});

const told = (a: PeriodCount, b: PeriodCount, smallestUp: number | null = null) =>
  verdictTexts(verdict(a, b), { a, b, smallestUp, doubles: null });

test('an increase with possible doubles is one of claims, however short', () => {
  const [a, b] = [period(30, 30), period(10, 10)];
  const doubles = { claims: 30, separate: 25, isTooFew: false };
  expect(verdictTexts(verdict(a, b), { a, b, smallestUp: null, doubles })).toEqual({
    headline: [
      'A against B: clear increase in claims, about three times the rate',
      'A against B: clear increase in claims',
      'Clear increase in claims',
    ],
    detail: [
      '95% interval 1.4 to 6.9; of these 30 claims, at least 25 are different attacks',
      '95% interval 1.4 to 6.9',
    ],
  });
});

test.each<[why: string, a: PeriodCount, b: PeriodCount, headline: string, detail: string]>([
  [
    'up',
    period(30, 30),
    period(10, 10),
    'A against B: clear increase, about three times the rate',
    '95% interval 1.4 to 6.9',
  ],
  [
    'down',
    period(4, 4),
    period(20, 20),
    'A against B: clear decrease, 0.2 times the rate',
    '95% interval 0.05 to 0.6',
  ],
  [
    'not distinguishable',
    period(12, 13),
    period(10, 10),
    'A against B: no clear difference',
    '1.2 to 1.3 times as many, but so few that it may be chance. 24 attacks or more in A, in bursts like these, would be an increase',
  ],
  [
    'an uncertain count',
    period(12, null),
    period(4, 4),
    'A against B: too uncertain to say',
    'With the fewest attacks in A, 12 against 4, 3.0 times, no clear difference; with the most, any number against 4',
  ],
  [
    'no coverage',
    period(5, 5),
    period(0, 0, 0, 14),
    'A against B: cannot say: no data',
    'No day of B is covered',
  ],
  [
    'too few',
    period(2, 2),
    period(3, 3),
    'A against B: cannot say: too few attacks',
    'Only 5 attacks in both periods; 10 are needed',
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
      expect(headline.at(-1)).toMatch(/^(Clear increase|No clear|Too uncertain|Cannot say)/);
    }
  });

  test.each([
    [12, null, 4, 4, 'No upper limit is known for A'],
    [12, 12, 4, null, 'No upper limit is known for B'],
    [12, null, 4, null, 'No upper limit is known for A and B'],
    [10, 40, 10, 10, 'The fewest and the most say different things'],
  ])('%s to %s against %s to %s', (lowA, highA, lowB, highB, expected) => {
    expect(told(period(lowA, highA), period(lowB, highB)).detail).toContain(expected);
  });

  test('that no count would be up is said with its reason', () => {
    expect(told(period(12, 12), period(10, 10)).detail[0]).toContain(
      '1.2 times as many, but so few that it may be chance. No count would be an increase, as no upper limit is known for B',
    );
  });
});
