import { describe, expect, it } from 'vitest';
import { searchLines } from './fold-text';
import { isFound, needlesOf } from './needles';
import { textSearch } from './other-names';
import { otherNameCases, searchedActors } from './testing/search-cases';

describe('a search for a name of an actor finds texts that have another of its names', () => {
  it.each(otherNameCases)('%s in "%s": %s', (q, text, found) => {
    const { needles } = textSearch(q, searchedActors);
    expect(isFound(searchLines([text]), needles)).toBe(found);
  });
});

it.each<[q: string, names: string[]]>([
  ['Suleimani', ['Soleimani', 'Hajj Qasem', 'Сулеймани', 'سلیمانی']],
  ['Soleimani', ['Hajj Qasem', 'Suleimani', 'Сулеймани', 'سلیمانی']],
  ['kataib hezbollah', ['Hizbullah Brigades', 'Kataeb Hizballah', 'Hizbullah']],
  [
    'Hezbollah Brigades',
    ['Hizbullah Brigades', "Kata'ib Hezbollah", 'Kataeb Hizballah', 'Hizbullah'],
  ],
  ['Kataib', ['Kataeb']],
  ['al-Nojaba', ['Nujaba']],
  ['America', ['United States']],
  ['Suleimaniyah', []],
  ['embassy', []],
  ['-', []],
])('says which other names are looked for: %s', (q, names) => {
  expect(textSearch(q, searchedActors).otherNames).toEqual(names);
});

it('adds nothing to a search that names nobody', () => {
  expect(textSearch('cease fire', searchedActors).needles).toEqual(needlesOf('cease fire'));
});

it.each<[q: string, ids: string[]]>([
  ['suleim', ['soleimani']],
  ['Qassim Suleimani', ['soleimani']],
  ['Nojaba', ['nujaba']],
  ['Hezbullah', ['hizbullah', 'nujaba']],
  ['Kataeb Hezbullah', ['hizbullah']],
  ['blade', []],
  ['Suleimaniya', []],
  ['Abu', ['muhandis']],
  ['embassy', []],
  ['-', []],
])('names actors by the start of a word too: %s', (q, ids) => {
  expect([...textSearch(q, searchedActors).named]).toEqual(ids);
});
