import { describe, expect, test } from 'vitest';
import { random } from '../bench/page/random';
import {
  callsOf,
  clusters,
  falseShare,
  looks,
  negativeBinomial,
  poisson,
  series,
} from './calibration';

describe('simulated days have the mean and the spread they are named for', () => {
  test.each([
    ['Poisson', poisson(0.9), 0.9, 1],
    ['negative binomial', negativeBinomial(0.9, 2), 0.9, 2],
    ['negative binomial', negativeBinomial(1.8, 3), 1.8, 3],
    ['clusters', clusters(0.9, 2), 0.9, 2],
    ['clusters', clusters(1.8, 3), 1.8, 3],
  ])('%s', (_shape, day, mean, ratio) => {
    const next = random(1);
    const counts = Array.from({ length: 100_000 }, () => day(next));
    const found = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    const spread = counts.reduce((sum, count) => sum + (count - found) ** 2, 0) / counts.length;
    expect(found / mean).toBeCloseTo(1, 1);
    expect(spread / found / ratio).toBeCloseTo(1, 1);
  });
});

test('a line without an answer is as bad as can be, not as good', () => {
  expect(falseShare({ answered: 0, called: 0 })).toBe(1);
  expect(falseShare({ answered: 50, called: 1 })).toBe(0.02);
});

test('bursts make false calls, which the correction takes away', () => {
  const [look] = looks;
  const bursts = series.find(({ name }) => name === '1.8 a day, var/mean 3, negative binomial');
  if (!look || !bursts) throw new Error('no such line');
  const { uncorrected, corrected } = callsOf(look, bursts, 2000, random(7));
  expect(uncorrected.called / uncorrected.answered).toBeGreaterThan(0.1);
  expect(corrected.called / corrected.answered).toBeLessThan(0.06);
  expect(callsOf(look, bursts, 2000, random(7))).toEqual({ uncorrected, corrected });
});
