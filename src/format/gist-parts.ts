import { sentenceCase } from './bound';

const note = / \([^()]*\.\)$/;

/** After a word of four letters or more, or a number, so not after "U.S." or "Gen.". */
const sentenceEnd = /(?:[\p{Ll}]{4}|\d|["”’)])[.!?]\s+(?=\p{Lu})/gu;

const clauseEnd = /;\s+/g;

/** Words that qualify, continue or judge those before them, which must then not be quoted alone. */
const takesBack =
  /^(?:but|yet|however|though|although|unless|except|only|not|or|and|after|then|otherwise|the report)\b|\b(?:but|yet|except|unless|spares?|not)\b/i;

const circumstance = /^(?:After|At|Before|During|In|On|When|While)\b[^:;.]*:\s+(?=\p{L})/u;

const pointsBack = /^(?:\S+\s){0,3}(?:he|she|it|they|them|his|her|its|their)\b/i;

/**
 * Shortens a gist, longest first: the whole text; without the coder's note; without later sentences; without later
 * clauses; without circumstances before a colon. Never cuts at a comma, before a qualification ("; but …") or to less
 * than half, because the main point may be in the rest. Only the whole text if nothing can be cut.
 */
export function gistParts(gist: string): string[] {
  const whole = gist.trim();
  const plain = whole.replace(note, (found) => (takesBack.test(found.slice(2)) ? found : ''));
  const sentences = startsOf(plain, sentenceEnd);
  const clauses = startsOf(sentences.at(-1) ?? plain, clauseEnd);
  const parts = [whole, plain, ...sentences, ...clauses];
  const bare = parts.map((part) => part.replace(circumstance, ''));
  return [...parts, ...bare.filter((part) => !pointsBack.test(part)).map(sentenceCase)];
}

function startsOf(text: string, end: RegExp): string[] {
  return [...text.matchAll(end)]
    .map((found) => ({ found, behind: found.index + found[0].length }))
    .filter(({ behind }) => behind >= text.length / 2 && !takesBack.test(text.slice(behind)))
    .map(({ found, behind }) => closed(text.slice(0, behind), found[0]))
    .reverse();
}

function closed(start: string, end: string): string {
  const text = start.trimEnd();
  return end.startsWith(';') ? `${text.slice(0, -1)}.` : text;
}
