import { expect, test } from 'vitest';
import { intervalRange, levelWords, ratioNumber, ratioRange } from './ratio';

test.each([
  [0, '0'],
  [0.0456, '0.046'],
  [0.05, '0.05'],
  [0.3, '0.3'],
  [0.3127, '0.31'],
  [0.94, '0.94'],
  [0.996, '0.996'],
  [0.9999, '0.9999'],
  [1, '1.0'],
  [1.0004, '1.0004'],
  [1.04, '1.04'],
  [1.06, '1.1'],
  [2.97, '3.0'],
  [3, '3.0'],
  [9.94, '9.9'],
  [9.96, '10'],
  [12.4, '12'],
  [4200, '4,200'],
])('the ratio %f is written %s', (value, words) => {
  expect(ratioNumber(value)).toBe(words);
});

test('nothing but 1 is written as 1', () => {
  for (let step = -2000; step <= 2000; step += 1) {
    const value = 1 + step / 40_000;
    expect(Number(ratioNumber(value)) === 1, ratioNumber(value)).toBe(step === 0);
    expect(Number(ratioNumber(value)) > 1).toBe(step > 0);
  }
});

test.each<[[number, number], string, string]>([
  [[2.286, 4.571], '2.3 to 4.6', '2.3 to 4.6'],
  [[1.21, 1.24], '1.2', '1.2 to 1.2'],
  [[3, Number.POSITIVE_INFINITY], '3.0 or more', '3.0 or more'],
  [[0, 0.31], 'at most 0.31', '0 to 0.31'],
])('%j as a ratio: %s; as an interval: %s', (range, ratio, interval) => {
  expect(ratioRange(range)).toBe(ratio);
  expect(intervalRange(range)).toBe(interval);
});

test.each([
  [0.95, '95%'],
  [0.99, '99%'],
  [1 - 0.05 / 6, '99.17%'],
  [1 - 0.05 / 33, '99.85%'],
  [1 - 0.05 / 1000, '99.995%'],
])('the level %f: %s', (level, words) => {
  expect(levelWords(level)).toBe(words);
});
