import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fittingText, linesOf } from './text-lines';

/** As if every letter were ten pixels wide. */
const measure = (text: string) => 10 * text.length;
const font = '400 20px Test';

const words = fc
  .array(fc.string({ unit: fc.constantFrom('a', 'b', '-', ','), minLength: 1, maxLength: 9 }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((some) => some.join(' '));

describe('the lines of a text', () => {
  test.each<[string, string, number, number]>([
    ['one word', 'abc', 30, 1],
    ['what just fits', 'ab cd', 50, 1],
    ['a pixel less', 'ab cd', 49, 2],
    ['a word of its own on each line', 'ab cd ef', 20, 3],
    ['as many on a line as fit', 'ab cd ef gh', 50, 2],
    ['a space is no line', 'ab  cd\nef', 80, 1],
    ['a word that is wider than the line', 'ab abcdefgh', 70, Number.POSITIVE_INFINITY],
    ['nothing', '', 10, 1],
  ])('%s', (_what, text, width, expected) => {
    expect(linesOf(text, width, font, measure)).toBe(expected);
  });

  test('do not increase with more room', () => {
    fc.assert(
      fc.property(words, fc.nat(200), fc.nat(200), (text, width, more) => {
        const narrow = linesOf(text, width, font, measure);
        expect(linesOf(text, width + more, font, measure)).toBeLessThanOrEqual(narrow);
      }),
    );
  });
});

describe('the text that fits', () => {
  const texts = ['as of Thursday 30 December', 'Thu 30 Dec', '30 Dec'];
  test.each<[string, number, number, string | null]>([
    ['the fullest where there is room', 260, 1, 'as of Thursday 30 December'],
    ['and over two lines', 140, 2, 'as of Thursday 30 December'],
    ['a shorter one', 259, 1, 'Thu 30 Dec'],
    ['the shortest', 60, 1, '30 Dec'],
    ['the words of the shortest that fit, and that there were more', 50, 1, '30 …'],
    ['nothing rather than a part of a word', 30, 1, null],
    ['nothing in no line', 300, 0, null],
    ['nothing in no room', -1, 1, null],
  ])('%s', (_what, width, lines, expected) => {
    expect(fittingText(texts, { width, lines, font }, measure)).toBe(expected);
  });

  test.each([
    ['one, two', 60, 'one …'],
    ['one – two', 60, 'one …'],
    ['one · two', 60, 'one …'],
    ['one: two', 60, 'one …'],
    ['one two', 60, 'one …'],
    ['– one two', 60, null],
  ])('a mark before the cut goes too: %s', (text, width, expected) => {
    expect(fittingText([text], { width, lines: 1, font }, measure)).toBe(expected);
  });

  test('there is nothing to fit', () => {
    expect(fittingText([], { width: 100, lines: 1, font }, measure)).toBeNull();
  });

  test('fits, and has whole words only', () => {
    fc.assert(
      fc.property(words, fc.nat(150), fc.integer({ min: 1, max: 3 }), (text, width, lines) => {
        const found = fittingText([text], { width, lines, font }, measure);
        if (found === null) return;
        expect(linesOf(found, width, font, measure)).toBeLessThanOrEqual(lines);
        const given = text.split(' ');
        const kept = found === text ? given : found.split(' ').slice(0, -1);
        // The last word may have lost the marks behind it.
        expect(given.slice(0, kept.length - 1)).toEqual(kept.slice(0, -1));
        expect(given[kept.length - 1]).toMatch(new RegExp(`^${kept.at(-1)}[,-]*$`));
      }),
    );
  });
});
