/** A note of whoever coded it, in brackets at the end: a sentence of its own. */
const note = / \([^()]*\.\)$/;

/** Where a sentence ends: behind a word of four letters or more, or a number; never behind "U.S." or "Gen.". */
const sentenceEnd = /(?:[\p{Ll}]{4}|\d|["”’)])[.!?]\s+(?=\p{Lu})/gu;

/** Where a clause ends that could stand alone. */
const clauseEnd = /;\s+/g;

/** What takes back a part of what stands before it, goes on from it, or judges it: the two are not parted. */
const takesBack =
  /^(?:but|yet|however|though|although|unless|except|only|not|or|and|after|then|otherwise|the report)\b|\b(?:but|yet|except|unless|spares?|not)\b/i;

/** The circumstances that are told before what was said. */
const circumstance = /^(?:After|At|Before|During|In|On|When|While)\b[^:;.]*:\s+(?=\p{L})/u;

/** Words that point back at what stood before the colon. */
const pointsBack = /^(?:\S+\s){0,3}(?:he|she|it|they|them|his|her|its|their)\b/i;

/**
 * What was said, from the whole to a first sentence or clause that can stand for it: without a note in brackets,
 * without the sentences and then the clauses behind the first one, without the circumstances before a colon.
 * Never cut at a comma, nor where what follows takes back something ("; but …"), nor to less than half of it:
 * the point may be in the rest. The whole alone where it has no such parts.
 */
export function gistParts(gist: string): string[] {
  const whole = gist.trim();
  const plain = whole.replace(note, (found) => (takesBack.test(found.slice(2)) ? found : ''));
  const sentences = startsOf(plain, sentenceEnd);
  const clauses = startsOf(sentences.at(-1) ?? plain, clauseEnd);
  const parts = [whole, plain, ...sentences, ...clauses];
  const bare = parts.map((part) => part.replace(circumstance, ''));
  return [...parts, ...bare.filter((part) => !pointsBack.test(part)).map(capitalised)];
}

/** The beginnings of `text` that end where `end` finds one, the longest first. */
function startsOf(text: string, end: RegExp): string[] {
  return [...text.matchAll(end)]
    .map((found) => ({ found, behind: found.index + found[0].length }))
    .filter(({ behind }) => behind >= text.length / 2 && !takesBack.test(text.slice(behind)))
    .map(({ found, behind }) => closed(text.slice(0, behind), found[0]))
    .reverse();
}

/** Ended with a full stop where it was cut at a semicolon. */
function closed(start: string, end: string): string {
  const text = start.trimEnd();
  return end.startsWith(';') ? `${text.slice(0, -1)}.` : text;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
