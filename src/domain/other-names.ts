import { fold, forms, searchLines } from './fold-text';
import {
  hasWordsOf,
  isFound,
  isNamed,
  type Needle,
  needlesOf,
  type Spellings,
  spellingsOf,
} from './needles';
import { soundOf, withoutVowels } from './sound';
import { withoutTitles } from './titles';

export interface NamedActor {
  readonly id: string;
  readonly isPerson: boolean;
  readonly names: readonly string[];
}

export interface TextSearch {
  readonly needles: readonly Needle[];
  /** Ids of the actors that the search names, also by the start of a word. */
  readonly named: ReadonlySet<string>;
  /** As actors have them, without those that the search finds by its own letters. */
  readonly otherNames: readonly string[];
}

/** In letters. Shorter names are words of their own: "U.S." is folded to "us". */
const shortestName = 3;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly sound: string;
}

/** "al-Nujaba" and "Nujaba" are one name. */
function wordsOf(name: string): Word[] {
  return [...name.matchAll(/[^\s\p{Pd}_\u200c]+/gu)].flatMap(({ 0: text, index }) => {
    const folded = fold(text);
    if (folded === '' || folded === 'al' || folded === 'el') return [];
    return [{ start: index, end: index + text.length, sound: soundOf(folded) }];
  });
}

const soundsOf = (name: string) => wordsOf(name).map(({ sound }) => sound);

/**
 * Null if the name has one word, or if its last word is a given name: "Qasem" of "Hajj Qasem" begins
 * "Qasem Soleimani".
 */
function surnameOf(name: string, names: readonly string[]): string | null {
  const [last, ...before] = name.trim().split(/\s+/).reverse();
  if (last === undefined || before.length === 0) return null;
  const [sound, ...more] = soundsOf(last);
  const isGivenName = more.length === 0 && names.some((other) => sound === soundsOf(other)[0]);
  return isGivenName ? null : last;
}

/** The parts of a name that sound like the search, without an article before them. */
function partsLike(name: string, searched: readonly string[]): string[] {
  const words = wordsOf(name);
  return words.flatMap(({ start }, place) => {
    const part = words.slice(place, place + searched.length);
    const isLike = searched.every((sound, at) => sound === part[at]?.sound);
    return isLike ? [name.slice(start, part.at(-1)?.end)] : [];
  });
}

/**
 * What is looked for in place of a search, because a text has only one spelling of a name: all names if
 * the search is one of them, which may be mixed of several ("Kataeb Hezbollah"), else the parts of names
 * that sound like it.
 */
function otherNamesFor(searched: readonly string[], { isPerson, names }: NamedActor): string[] {
  // A text with the surname is found by it, whatever comes before it.
  const short = names.map((name) => (isPerson && surnameOf(name, names)) || name);
  const consonants = new Set(searched.map(withoutVowels));
  const isWhole = short.some((name) => {
    const sounds = soundsOf(name);
    return sounds.length > 0 && sounds.every((sound) => consonants.has(withoutVowels(sound)));
  });
  return isWhole ? short : names.flatMap((name) => partsLike(name, searched));
}

/**
 * The texts that a search looks for. Unless it has all its words from an actor's names, it finds what
 * it would find without titles too, if a person has the rest: "General Suleimani" finds "Soleimani".
 */
export function textSearch(q: string, actors: Iterable<NamedActor>): TextSearch {
  const known = [...actors].map((actor) => ({ ...actor, spellings: spellingsOf(actor.names) }));
  const asTyped = searchAsTyped(q, known);
  const name = withoutTitles(q);
  const hasAllWords = known.some(({ spellings }) =>
    soundsToFind(asTyped.needles).some((all) => hasAll(spellings, all)),
  );
  if (name === '' || hasAllWords || !isPersonNamed(name, known)) return asTyped;
  const { needles, named, otherNames } = searchAsTyped(name, known);
  return {
    needles: [...asTyped.needles, ...needles],
    named: new Set([...asTyped.named, ...named]),
    otherNames,
  };
}

interface KnownActor extends NamedActor {
  readonly spellings: Spellings;
}

function isPersonNamed(name: string, actors: readonly KnownActor[]): boolean {
  if (fold(name).length < shortestName) return false;
  const needles = needlesOf(name);
  return actors.some(
    ({ isPerson, spellings }) => isPerson && needles.some((one) => hasWordsOf(spellings, one)),
  );
}

const soundsToFind = (needles: readonly Needle[]) =>
  needles.map(({ text }) => soundsOf(text)).filter(({ length }) => length > 0);

const hasAll = ({ sounds }: Spellings, searched: readonly string[]) =>
  searched.every((sound) => sounds.has(sound));

/**
 * The name of an actor, or the surname of a person, is looked for in all its spellings: "Suleimani"
 * finds "Soleimani". Names of whole words only, so that it does not find "Soleimaniyah".
 */
function searchAsTyped(q: string, actors: readonly KnownActor[]): TextSearch {
  const needles = needlesOf(q);
  const searches = soundsToFind(needles);
  const otherNames = new Map<string, string>();
  const named = new Set<string>();
  for (const actor of actors) {
    if (isNamed(actor.spellings, needles)) named.add(actor.id);
    const ofItsWords = searches.filter((all) => hasAll(actor.spellings, all));
    for (const name of ofItsWords.flatMap((searched) => otherNamesFor(searched, actor))) {
      const [first] = wordsOf(name);
      const folded = fold(name.slice(first?.start)).trim();
      const letters = folded.replace(/[^\p{L}\p{N}]/gu, '').length;
      if (letters < shortestName || isFound(searchLines([name]), needles)) continue;
      if (!otherNames.has(folded)) otherNames.set(folded, name);
    }
  }
  const others = [...otherNames.keys()].flatMap(forms).map((text) => ({
    text,
    isWordStart: true,
    isWordEnd: true,
  }));
  return { needles: [...needles, ...others], named, otherNames: [...otherNames.values()] };
}
