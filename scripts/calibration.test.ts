import { describe, expect, test } from 'vitest';
import { random } from '../bench/page/random';
import {
  callsOf,
  clusters,
  falseShare,
  looks,
  negativeBinomial,
  poisson,
  selfExciting,
  series,
  wandering,
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
  const bursts = series.find(({ name }) => name === '1.8 a day, var/mean 2, negative binomial');
  if (!look || !bursts) throw new Error('no such line');
  const found = callsOf(look, bursts, 2000, random(7));
  const { uncorrected, corrected } = found;
  expect(uncorrected.called / uncorrected.answered).toBeGreaterThan(0.1);
  expect(corrected.called / corrected.answered).toBeLessThan(0.06);
  expect(callsOf(look, bursts, 2000, random(7))).toEqual(found);
});

test.each([
  ['self-exciting', selfExciting(0.9, 0.5, 2)],
  ['wandering', wandering(0.9, 0.8, 0.7)],
])(
  '%s: bursts that last days pass the correction by, and the factor takes some of them',
  (_what, counts) => {
    const [look] = looks;
    if (!look) throw new Error('no such look');
    const found = callsOf(look, { name: '', limit: null, counts }, 1000, random(7));
    expect(falseShare(found.corrected)).toBeGreaterThan(0.1);
    expect(falseShare(found.live)).toBeLessThan(falseShare(found.corrected));
    const next = random(8);
    const days = Array.from({ length: 4000 }, () => counts(next)).flat();
    expect(days.reduce((sum, count) => sum + count, 0) / days.length / 0.9).toBeCloseTo(1, 1);
  },
);
