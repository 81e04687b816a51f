import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { gistParts } from './gist-parts';

/** The parts, each once. */
const partsOf = (gist: string) => [...new Set(gistParts(gist))];

test.each<[what: string, gist: string, shorter: string[]]>([
  ['one sentence', 'Saw no will to go and told them to dig graves.', []],
  [
    'a note in brackets at the end',
    'Said it would open war. (Dated by its source; the text implies about December 3.)',
    ['Said it would open war.'],
  ],
  [
    'a note in brackets that takes back',
    'Claimed the strike. (But withdrew the claim a day later.)',
    [],
  ],
  ['a remark in brackets', 'Vowed revenge (for Soleimani).', []],
  [
    'two sentences',
    'Pledged to attack all convoys. Named no day for it.',
    ['Pledged to attack all convoys.'],
  ],
  ['an abbreviation', 'Would attack the U.S. Embassy and the men of Gen. Miller at once.', []],
  [
    'a number',
    'Gave them until December 31. No excuse is heard.',
    ['Gave them until December 31.'],
  ],
  ['a sentence that goes on from it', 'Gave them until December 31. Then there is war.', []],
  [
    'a clause that takes back further on',
    'Called the embassy a base in disguise and a fair target; they spare it themselves.',
    [],
  ],
  [
    'circumstances that what follows points back at',
    'At a gathering of the commanders of new groups: praised their attacks and threatened war.',
    [],
  ],
  [
    'clauses',
    'Put off the confrontation until the holidays are past; no new day is named.',
    ['Put off the confrontation until the holidays are past.'],
  ],
  ['commas', 'Wished them a New Year at home, told them to go, and announced war.', []],
  [
    'a clause that takes back',
    'Called it a fair target for all of them; but spares it itself.',
    [],
  ],
  ['a clause that judges', 'Vowed to avenge the two at any price; the report calls it empty.', []],
  [
    'a clause before what matters',
    'Backed the new groups; said his movement stays armed after a withdrawal.',
    [],
  ],
  [
    'circumstances before a colon',
    'After the ambassador raised it in Baghdad: said that only Americans are to be attacked.',
    ['Said that only Americans are to be attacked.'],
  ],
  ['what is no circumstance', 'Clip of about a minute: fighters get ready.', []],
  ['space around it', '  Vowed revenge.  ', []],
  ['nothing', '', []],
])('%s', (_what, gist, shorter) => {
  expect(partsOf(gist)).toEqual([gist.trim(), ...shorter]);
});

test('every part is made of whole words of the gist', () => {
  const piece = fc.constantFrom('Vowed', 'war.', 'war;', 'On', 'it:', 'but', '(so', 'it.)', 'U.S.');
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
      const bare = (text: string) =>
        text
          .toLowerCase()
          .split(' ')
          .map((word) => word.replace(/[.;]$/, ''));
      const words = new Set(bare(pieces.join(' ')));
      for (const part of gistParts(pieces.join(' '))) {
        expect(bare(part).filter((word) => word !== '' && !words.has(word))).toEqual([]);
      }
    }),
  );
});
