/** A coder's note: a sentence in parentheses at the end. */
const note = / \([^()]*\.\)$/;

/**
 * The end of a sentence: after a word of four letters or more, or a number, so not after "U.S." or
 * "Gen.".
 */
const sentenceEnd = /(?:[\p{Ll}]{4}|\d|["”’)])[.!?]\s+(?=\p{Lu})/gu;

/** The end of an independent clause. */
const clauseEnd = /;\s+/g;

/** Words that qualify, continue or judge what comes before, so that it must not be quoted alone. */
const takesBack =
  /^(?:but|yet|however|though|although|unless|except|only|not|or|and|after|then|otherwise|the report)\b|\b(?:but|yet|except|unless|spares?|not)\b/i;

/** Circumstances before the statement itself, ending in a colon. */
const circumstance = /^(?:After|At|Before|During|In|On|When|While)\b[^:;.]*:\s+(?=\p{L})/u;

/** Pronouns that refer to something before the colon. */
const pointsBack = /^(?:\S+\s){0,3}(?:he|she|it|they|them|his|her|its|their)\b/i;

/**
 * Shortens a gist step by step, longest first: the whole text; without the coder's note; without
 * later sentences; without later clauses; without the circumstances before a colon. Never cuts at a
 * comma, before a qualification ("; but …"), or to less than half, because the main point may be in
 * the rest. Returns only the whole text if nothing can be cut.
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

/** The beginnings of `text` up to each match of `end`, longest first. */
function startsOf(text: string, end: RegExp): string[] {
  return [...text.matchAll(end)]
    .map((found) => ({ found, behind: found.index + found[0].length }))
    .filter(({ behind }) => behind >= text.length / 2 && !takesBack.test(text.slice(behind)))
    .map(({ found, behind }) => closed(text.slice(0, behind), found[0]))
    .reverse();
}

/** Replaces a semicolon at the cut by a full stop. */
function closed(start: string, end: string): string {
  const text = start.trimEnd();
  return end.startsWith(';') ? `${text.slice(0, -1)}.` : text;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
