/*
 * Names are written in Latin letters by ear: "Qasem", "Qassim". What differs is mostly the vowels and whether a consonant is
 * doubled, so words that are equal in all else are taken for spellings of one name. Only names are compared so, because
 * other words differ in their vowels alone: "blood", "blade".
 */

/** "y" before a consonant is one too: "Soleymani", but not "Suleimaniya". */
const vowels = /(?:[aeiou]|y(?=[^aeiouy]))+/g;

const consonants = /[cdgkst]h|[^aeiou]/g;

/** With fewer, other words would sound the same: "Aaron" and "Iran", "their" and "Tha'r". */
const fewestConsonants = 3;

const isLong = (sound: string) => (sound.match(consonants)?.length ?? 0) >= fewestConsonants;

/** In letters; shorter words are mostly initials, and "AAH" is not "ah". */
const shortestSingle = 4;

/**
 * Of a folded word; equal for the spellings of a name. Of a short word only double letters are one, and a word that is not
 * in Latin letters is its own sound.
 */
export function soundOf(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  const sound = single(word.replace(vowels, (run) => (/[ou]/.test(run) ? 'u' : 'a')));
  if (isLong(sound)) return sound;
  const plain = single(word);
  return plain.length < shortestSingle ? word : plain;
}

const single = (word: string) => word.replace(/(.)\1+/g, '$1');

/** Of a sound; equal also if other vowels are heard, as in "Hizballah" and "Hizbullah". Only for words of one actor's names. */
export const withoutVowels = (sound: string): string =>
  isLong(sound) ? sound.replace(/[au]/g, '') : sound;
