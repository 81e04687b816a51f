interface Candidate {
  /** As in TextDecoder. */
  readonly label: string;
  readonly name: string;
  /** Lower-case letters and signs of its languages, the most frequent first. */
  readonly letters: string;
  readonly isRare?: boolean;
}

const cyrillic = 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґ';
const arabic = 'اليمنوترهبدعفسقكحجصةشطخىذءثزأضغئظإؤآپچژگکیًٌٍَُِّْـ،؟';
const hebrew = 'יוהלאםתרשבמנדעחקפטכןסגזצךףץװײׁ־ְִָֹּ';
const greek = 'αοιετσνηυρπκμλάόίςέήδγύθχωφώβξζψϊΐ';
const signs = '’“”–—‘„«»…•°№';

const candidates: readonly Candidate[] = [
  { label: 'windows-1252', name: 'windows-1252', letters: 'éèàüäöçßêíóáñúôîâùøåëæïûãœìòõý' },
  { label: 'windows-1250', name: 'windows-1250', letters: 'áíęýłčéěąśżšřžćńóůöüőúźťďňűăţş' },
  { label: 'windows-1254', name: 'windows-1254', letters: 'ıüşçğöİâî' },
  { label: 'windows-1251', name: 'windows-1251', letters: cyrillic },
  { label: 'koi8-r', name: 'KOI8-R', letters: cyrillic },
  { label: 'iso-8859-5', name: 'ISO 8859-5', letters: cyrillic, isRare: true },
  { label: 'ibm866', name: 'IBM866', letters: cyrillic, isRare: true },
  { label: 'windows-1256', name: 'windows-1256', letters: arabic },
  { label: 'iso-8859-6', name: 'ISO 8859-6', letters: arabic, isRare: true },
  { label: 'windows-1255', name: 'windows-1255', letters: hebrew },
  { label: 'windows-1253', name: 'windows-1253', letters: greek, isRare: true },
];

/** A reading this many times less likely than the best is left out. */
const clearly = 100;

/**
 * The single-byte encodings that the bytes may be in, likeliest first, by the letter frequencies of
 * their languages. One if nothing else reads well, several if there are too few letters to decide,
 * none if all read badly.
 */
export function singleByteEncodings(bytes: Uint8Array): string[] {
  const read = candidates
    .map(({ label, name, letters, isRare = false }) => {
      const text = decoded(label, bytes);
      const { log, isReadable } = likelihood(text, letters);
      return { name, text, log: log - (isRare ? Math.log(clearly) : 0), isReadable };
    })
    .filter(({ isReadable }) => isReadable)
    .sort((a, b) => b.log - a.log);
  const [best] = read;
  if (!best) return [];
  return read
    .filter(({ log }) => best.log - log < Math.log(clearly))
    .filter(({ text }, at, all) => all.findIndex((one) => one.text === text) === at)
    .map(({ name }) => name);
}

/** Signs from 0x80 to 0x9f, which ISO 8859-1 has as control characters. */
const windowsSigns = new TextDecoder('windows-1254').decode(
  Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at),
);

/** Node 20 reads ISO 8859-1 as windows-1252, in which windows-1254 has the same signs. */
function decoded(label: string, bytes: Uint8Array): string {
  const text = new TextDecoder(label).decode(bytes);
  return text.replace(
    /[\u0080-\u009f]/g,
    (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign,
  );
}

const isLatin = /\p{Script=Latin}/u;

/** As a natural logarithm. Not readable if most letters beyond ASCII are unusual. */
function likelihood(text: string, letters: string): { log: number; isReadable: boolean } {
  const chances = chancesOf(letters);
  let [log, count, unusual] = [0, 0, 0];
  let before = '';
  for (const letter of text) {
    if (letter > '\x7f') {
      const small = letter.toLowerCase();
      const chance = chances.get(small) ?? 0;
      const isCapitalInWord = letter !== small && /\p{Ll}/u.test(before);
      count += 1;
      if (chance === 0) unusual += 1;
      log += Math.log(chance || 1e-5) - (letter === small ? 0 : 0.2);
      if (isCapitalInWord || isMixed(before, letter)) log -= 7;
      // A final letter of Hebrew.
      if (/[םןךףץ]/.test(before) && /\p{L}/u.test(letter)) log -= 3;
      // Latin words are mostly ASCII.
      if (before > '\x7f' && isLatin.test(before) && isLatin.test(letter)) log -= 2;
    } else if (/[a-z]/i.test(letter) && isMixed(before, letter)) {
      log -= 7;
    }
    before = letter;
  }
  return { log, isReadable: unusual <= count / 4 };
}

/** No word has letters of two scripts. */
function isMixed(before: string, letter: string): boolean {
  const areLetters = /\p{L}/u.test(before) && /\p{L}/u.test(letter);
  return areLetters && isLatin.test(before) !== isLatin.test(letter);
}

/** The letter in the n-th place of a language is about as frequent as 1/(n + 4). */
function chancesOf(letters: string): ReadonlyMap<string, number> {
  const weights = [...letters].map((letter, place) => [letter, 1 / (place + 5)] as const);
  const sum = weights.reduce((total, [, weight]) => total + weight, 0);
  return new Map([
    ...[...signs].map((sign) => [sign, 0.005] as const),
    ...weights.map(([letter, weight]) => [letter, weight / sum] as const),
  ]);
}
