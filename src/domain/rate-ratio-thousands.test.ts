import { expect, test } from 'vitest';
import { rateRatio } from './rate-ratio';

// Thousands of attacks put the search for the ends where the probabilities are 0 in a computer's numbers.
test.each([
  [5000, 5000, 1.1],
  [4000, 1000, 2],
  [20_000, 5000, 1.5],
])('the interval of %i against %i with φ %d is near the one by logarithms', (a, b, dispersion) => {
  const days = 100;
  const { ratio, interval } = rateRatio({ attacks: a, days }, { attacks: b, days }, { dispersion });
  const half = 1.959964 * Math.sqrt(dispersion * (1 / a + 1 / b));
  expect(interval[0] / (ratio * Math.exp(-half))).toBeCloseTo(1, 2);
  expect(interval[1] / (ratio * Math.exp(half))).toBeCloseTo(1, 2);
});
