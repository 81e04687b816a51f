import { fold, forms, joint, searchLines } from './fold-text';
import { isFound, isNamed, type Needle, needlesOf } from './needles';

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

const withoutArticle = (folded: string) =>
  folded.replace(new RegExp(`^(?:al|el)[ ${joint}](?=.)`), '');

/** "al-Nujaba" and "Nujaba" are one name. */
const wordsOf = (name: string) =>
  fold(name)
    .split(new RegExp(`[ ${joint}]`))
    .filter((word) => word !== '' && word !== 'al' && word !== 'el');

const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length > 0 && a.length === b.length && a.every((word, place) => word === b[place]);

/**
 * Null if the name has one word, or if its last word is a given name: "Qasem" of "Hajj Qasem" begins
 * "Qasem Soleimani".
 */
function surnameOf(name: string, names: readonly string[]): string | null {
  const [last, ...before] = name.trim().split(/\s+/).reverse();
  if (last === undefined || before.length === 0) return null;
  const isGivenName = names.some((other) => isSame(wordsOf(last), wordsOf(other).slice(0, 1)));
  return isGivenName ? null : last;
}

/**
 * The texts that a search looks for. The whole name of an actor, or the surname of a person, is looked
 * for in all its spellings, because a text has only one of them: "Suleimani" finds "Soleimani". Names
 * of whole words only, so that it does not find "Soleimaniyah".
 */
export function textSearch(q: string, actors: Iterable<NamedActor>): TextSearch {
  const needles = needlesOf(q);
  const searched = wordsOf(q);
  const otherNames = new Map<string, string>();
  const named = new Set<string>();
  for (const { id, isPerson, names } of actors) {
    if (isNamed(names, needles)) named.add(id);
    // A text with the surname is found by it, whatever comes before it.
    const short = names.map((name) => (isPerson && surnameOf(name, names)) || name);
    if (![...names, ...short].some((name) => isSame(wordsOf(name), searched))) continue;
    for (const name of short) {
      const folded = withoutArticle(fold(name).trim());
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
