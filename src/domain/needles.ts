import {
  type FoldedUnit,
  fold,
  foldedUnits,
  forms,
  initials,
  joint,
  searchLines,
  type TextPart,
} from './fold-text';
import { soundOf } from './sound';

/**
 * A folded text to search for. Initials are a word of their own: "U.S." is not found in "Muslims". So a
 * search that begins or ends with initials is only found at the start or the end of a word.
 */
export interface Needle {
  readonly text: string;
  readonly isWordStart: boolean;
  readonly isWordEnd: boolean;
}

const hasLetter = (text: string) => /[\p{L}\p{M}\p{N}]/u.test(text);

/** One match is enough. Empty if `q` has no letter or digit. */
export function needlesOf(q: string): readonly Needle[] {
  const found = [...q.matchAll(initials)];
  const [first, last] = [found.at(0), found.at(-1)];
  const isWordStart = first !== undefined && !hasLetter(q.slice(0, first.index));
  const isWordEnd = last !== undefined && !hasLetter(q.slice(last.index + last[0].length));
  const texts = forms(fold(q).replace(/^[ \ue000]+|[ \ue000]+$/g, ''));
  const needles = [...new Set(texts)].filter(hasLetter).map((text) => ({
    text,
    isWordStart: isWordStart && hasLetter(text.charAt(0)),
    isWordEnd: isWordEnd && hasLetter(text.slice(-1)),
  }));
  return needles.flatMap((needle) => [needle, ...joinedOrParted(needle)]);
}

/** In letters. Of shorter words, too many are two others: "notable" and "not able", "now" and "no war". */
const shortestPart = 4;

/** Limits the work, because every way to part a word is one more search. */
const [longestParted, maxWords] = [24, 4];

function joinedOrParted(needle: Needle): Needle[] {
  const words = needle.text.split(' ');
  if (words.length > maxWords) return [];
  const isPart = (part: string) => part.length >= shortestPart && /^\p{L}+$/u.test(part);
  return words.flatMap((word, place) => {
    const before = words.slice(0, place);
    const next = words[place + 1];
    const isWordStart = needle.isWordStart || place === 0;
    const joined: Needle[] =
      next !== undefined && isPart(word) && isPart(next)
        ? [
            {
              ...needle,
              text: [...before, word + next, ...words.slice(place + 2)].join(' '),
              isWordStart,
            },
          ]
        : [];
    const cuts = word.length > longestParted ? 0 : word.length - 2 * shortestPart + 1;
    const parted = Array.from({ length: Math.max(0, cuts) }, (_, cut) => [
      word.slice(0, shortestPart + cut),
      word.slice(shortestPart + cut),
    ]).filter((parts) => parts.every(isPart));
    const rest = words.slice(place + 1);
    const isWordEnd = needle.isWordEnd || rest.length === 0;
    return [
      ...joined,
      ...parted.map((parts) => ({
        text: [...before, ...parts, ...rest].join(' '),
        isWordStart,
        isWordEnd,
      })),
    ];
  });
}

function placeOf(text: string, needle: Needle, from = 0): number {
  for (let at = text.indexOf(needle.text, from); at >= 0; at = text.indexOf(needle.text, at + 1)) {
    const end = at + needle.text.length;
    // Two UTF-16 units are enough for any letter.
    const isAfterLetter = /[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at));
    // Folding drops the apostrophe of "the U.S.'s".
    const isBeforeEdge = /^s?(?![\p{L}\p{M}\p{N}])/u.test(text.slice(end, end + 3));
    if ((!needle.isWordStart || !isAfterLetter) && (!needle.isWordEnd || isBeforeEdge)) return at;
  }
  return -1;
}

export function needlePattern({ text, isWordStart, isWordEnd }: Needle): string {
  const plain = text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const start = isWordStart ? '(?:^|[^\\pL\\pM\\pN])' : '';
  return start + plain + (isWordEnd ? 's?(?:[^\\pL\\pM\\pN]|$)' : '');
}

export function isFound(lines: string, needles: readonly Needle[]): boolean {
  return needles.some((needle) => placeOf(lines, needle) >= 0);
}

export interface Spellings {
  readonly lines: string;
  /** Each after a line break. */
  readonly words: string;
  readonly sounds: ReadonlySet<string>;
}

export function spellingsOf(names: readonly string[]): Spellings {
  const lines = searchLines(names);
  const words = lines.replaceAll(' ', '\n');
  return { lines, words: `\n${words}`, sounds: new Set(words.split('\n').map(soundOf)) };
}

/**
 * Whether a name contains a needle, or each word of the search begins a word of some name or sounds
 * like one. The latter is because names such as "Kataeb Hizbullah" have more spellings than anybody
 * lists.
 */
export function isNamed(spellings: Spellings, needles: readonly Needle[]): boolean {
  return isFound(spellings.lines, needles) || needles.some((one) => hasWordsOf(spellings, one));
}

export function hasWordsOf({ words, sounds }: Spellings, needle: Needle): boolean {
  const { text, isWordStart, isWordEnd } = needle;
  return text.split(' ').every((word, place, all) => {
    const isInitials = (isWordStart && place === 0) || (isWordEnd && place === all.length - 1);
    return isInitials
      ? placeOf(words, { text: word, isWordStart: true, isWordEnd: true }) >= 0
      : words.includes(`\n${word}`) || sounds.has(soundOf(word));
  });
}

export function foundParts(text: string, needles: readonly Needle[]): TextPart[] {
  const units = foldedUnits(text);
  const parts = [
    units.map((unit) => (unit.folded === joint ? { ...unit, folded: ' ' } : unit)),
    units.filter(({ folded }) => folded !== joint),
  ].flatMap((form) => needles.flatMap((needle) => partsOf(form, needle)));
  parts.sort((a, b) => a.start - b.start);
  const apart: TextPart[] = [];
  for (const part of parts) {
    const last = apart.at(-1);
    if (last && part.start < last.end) {
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, part.end) };
    } else apart.push(part);
  }
  return apart;
}

function partsOf(form: readonly FoldedUnit[], needle: Needle): TextPart[] {
  const text = form.map(({ folded }) => folded).join('');
  const parts: TextPart[] = [];
  const { length } = needle.text;
  for (let at = placeOf(text, needle); at >= 0; at = placeOf(text, needle, at + length)) {
    const [first, last] = [form[at], form[at + length - 1]];
    if (first && last) parts.push({ start: first.start, end: last.end });
  }
  return parts;
}
