import { expect, test } from 'vitest';
import { aboutWords, chanceWords } from './about';

test.each<[number, number, string | null]>([
  [2, 13 / 6, 'about double'],
  [3, 19 / 6, 'about three times'],
  [0.5, 0.52, 'about half'],
  [0.95, 1.05, 'about the same'],
  [5.4, 5.4, 'about five times'],
  [1.3, 1.4, null],
  [1.9, 2.9, null],
  [0, 0.3, null],
  [2, Number.POSITIVE_INFINITY, null],
  [40, 41, null],
])('%d to %d: %s', (low, high, words) => {
  expect(aboutWords([low, high])).toBe(words);
});

test('a chance is never none and never certain', () => {
  expect(chanceWords([0.86, 0.914])).toBe('86 to 91%');
  expect(chanceWords([0.9571, 0.9563])).toBe('96%');
  expect(chanceWords([0.001, 0.999])).toBe('under 1% to over 99%');
});
