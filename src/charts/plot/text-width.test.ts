import { expect, test } from 'vitest';
import { textWidth } from './text-width';

test('a word is as wide as its letters, and a little wider, at every size', () => {
  expect(textWidth('l', 1000)).toBe(Math.ceil(1.04 * 239));
  expect(textWidth('lll', 1000)).toBe(Math.ceil(3 * 1.04 * 239));
  expect(textWidth('lll', 12)).toBe(9);
  expect(textWidth('', 12)).toBe(0);
});

test('semibold is wider than regular', () => {
  expect(textWidth('Deadline', 12, 'semibold')).toBeGreaterThan(textWidth('Deadline', 12));
});

test('an accent has no width of its own', () => {
  expect(textWidth('é', 1000)).toBe(textWidth('e', 1000));
});

test('a letter of another script is taken as wider than any of the table', () => {
  const widest = textWidth('M', 1000);
  for (const letter of ['ض', 'Ж', '表']) {
    expect(textWidth(letter, 1000)).toBeGreaterThan(widest);
  }
});
