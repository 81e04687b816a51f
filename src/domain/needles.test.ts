import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchLines } from './fold-text';
import { foundParts, isFound, isNamed, needlesOf, spellingsOf } from './needles';
import { otherWords, sameWords } from './testing/search-cases';

const finds = (text: string, q: string) => isFound(searchLines([text]), needlesOf(q));

describe('a search finds what a reader calls the same word', () => {
  it.each(sameWords)('%s: %s by %s', (_why, text, q) => {
    expect(finds(text, q)).toBe(true);
    expect(finds(q, text)).toBe(true);
  });

  it.each(otherWords)('but not another word: %s', (_why, text, q) => {
    expect(finds(text, q)).toBe(false);
  });

  it('in the middle of a text, and with blanks around what is searched for', () => {
    expect(finds('A statement of Ḥizb Allāh on convoys', ' hizb ')).toBe(true);
  });

  it('in one text, not across two', () => {
    expect(isFound(searchLines(['leader', null, 'war']), needlesOf('leader war'))).toBe(false);
  });

  it.each(['', ' ', '\u00a0\u200b', "'", '“”', '–', '-', '?!', '...', '%', 'ʿ'])(
    'and looks for nothing by %j',
    (q) => {
      expect(needlesOf(q)).toEqual([]);
    },
  );
});

describe('a search finds an actor by its names', () => {
  const names = ['Hizbullah Brigades', "Kata'ib Hezbollah", 'Kataeb Hizballah'];
  it.each<[q: string, found: boolean]>([
    ['Kataeb Hezbollah', true],
    ['kataib hizbul', true],
    ['bullah', true],
    ['Kataeb Hezbullah', true],
    ['Kataibs', false],
    ['Kataib war', false],
    ['bullah kataib', false],
    ['Hezbollah al-Nujaba', false],
    ['B.R.', false],
    ['Brigades H.I.', false],
  ])('%s: %s', (q, found) => {
    expect(isNamed(spellingsOf(names), needlesOf(q))).toBe(found);
  });
});

/** Of letters, marks and signs that the folding treats in different ways. */
const mixed = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...Array.from('ab U.S. -_–\'’"\u200c\u200b\u0301\u0306иئوي\u0654كİıßΣς٣ﷲ\n\u00a0'),
      ),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const marked = (text: string, q: string) =>
  foundParts(text, needlesOf(q)).map(({ start, end }) => text.slice(start, end));

describe('the parts of a text that are found', () => {
  it.each<[text: string, q: string, parts: string[]]>([
    ['Vowed war, war!', 'WAR', ['war', 'war']],
    ['Asa’ib Ahl al-Haq', 'asaib', ['Asa’ib']],
    ['Asa’ib Ahl al-Haq', 'alhaq', ['al-Haq']],
    ['Asa’ib Ahl al-Haq', 'al haq', ['al-Haq']],
    ['the cafe\u0301s', 'café', ['cafe\u0301']],
    ['أَحْمَد قال', 'احمد', ['أَحْمَد']],
    ['كتـــائب', 'كتائب', ['كتـــائب']],
    ['می‌خواهیم', 'میخواهیم', ['می‌خواهیم']],
    ['Straße', 'strass', ['Straß']],
    ['the Quds \u00a0 Force', 'quds force', ['Quds \u00a0 Force']],
    ['U.S. forces', 'us f', ['U.S. f']],
    ['Muslims and anti-U.S. forces', 'U.S.', ['U.S']],
    ["the US's Muslims", 'U.S.', ['US']],
    ['U.S.-led Muslims', 'u.s', ['U.S']],
    ['Muslims, U.S. forces', 'U.S. forc', ['U.S. forc']],
    ['😀 war 😀', 'war', ['war']],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['Ceasefires, or a cease fire.', 'cease fire', ['Ceasefire', 'cease fire']],
    ['Ceasefires, or a cease fire.', 'ceasefire', ['Ceasefire', 'cease fire']],
    ['Cease fires', 'ceasefire', ['Cease fire']],
    ['peace', 'war', []],
    ['peace', '', []],
  ])('in %s by %s', (text, q, parts) => {
    expect(marked(text, q)).toEqual(parts);
  });

  it('are there if and only if the search finds the text', () => {
    fc.assert(
      fc.property(mixed, mixed, (text, q) => {
        fc.pre(needlesOf(q).length > 0);
        expect(foundParts(text, needlesOf(q)).length > 0).toBe(finds(text, q));
      }),
      { numRuns: 2000 },
    );
  });

  it('are in order, apart from each other, and found by themselves', () => {
    fc.assert(
      fc.property(mixed, fc.nat(8), fc.nat(4), (text, from, length) => {
        const needles = needlesOf(text.slice(from, from + length));
        let last = 0;
        for (const { start, end } of foundParts(text, needles)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });
});
