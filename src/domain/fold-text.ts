/*
 * Folds a text for search, so that spellings that readers take for the same word become the same letters. The page
 * and the API both use it, so they find the same records.
 */

/**
 * Replaces, in a folded text, a sign that joins two words: a hyphen, a dash, "_", a zero-width
 * non-joiner. A search matches it as a blank and as nothing.
 */
export const joint = '\ue000';

const joints =
  /^[-_\u058a\u05be\u1806\u200c\u2010-\u2015\u2053\u207b\u208b\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d\uff3f]$/;

/** Apostrophes, ayn and hamza in Latin letters, quotation marks, primes, geresh and gershayim; tatweel; the sign of a hashtag. */
const dropped =
  /^["#'`\u00ab\u00b4\u00bb\u02b9-\u02bf\u02c8\u02ca\u02cb\u02ee\u0294\u0295\u055a\u05f3\u05f4\u0640\u2018-\u201f\u2032-\u2037\u2039\u203a\u301d-\u301f\ua78b\ua78c\uff02\uff07]$/;

/** Letters that readers treat as another one, although Unicode does not decompose them. */
const letters: Readonly<Record<string, string>> = {
  // Arabic, Persian, Kurdish and Urdu: one letter by several keyboards, and alef, ya and ta marbuta.
  ٱ: 'ا',
  ٲ: 'ا',
  ٳ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ة: 'ه',
  ۃ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  '،': ',',
  '؛': ';',
  '؟': '?',
  '٪': '%',
  '٫': '.',
  '٬': ',',
  // The forms that end a Hebrew word.
  ך: 'כ',
  ם: 'מ',
  ן: 'נ',
  ף: 'פ',
  ץ: 'צ',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
  ŧ: 't',
};

/**
 * Cyrillic letters that Unicode decomposes but readers do not: "войны" (wars) is not "воины"
 * (warriors).
 */
const ownLetters = /^[йўїѓќ]/u;

/** South and East Asian scripts are left out, because their marks are vowels and consonants. */
const marks = /(?![\u0900-\u1aaf\u1b00-\u1dbf\u3099\u309a\ua800-\uabff\u{10000}-\u{1ffff}])\p{M}/gu;

const unseen = /^[\p{Cf}\p{Cc}]$/u;

const cluster = /\P{M}\p{M}*|\p{M}+/gu;

/** Everything but single ASCII characters, which are the usual case and need no lookup. */
const beyondAscii = /[^ -~]\p{M}*|[ -~]\p{M}+/gu;

const known = new Map<string, string>();

function foldCluster(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  const folded = folding(text);
  // Only single characters are cached: there are few of them, but endless clusters.
  if (text.length === 1) known.set(text, folded);
  return folded;
}

function folding(text: string): string {
  const first = text.charAt(0);
  if (first !== '\ufeff' && /\s/u.test(first)) return ' ';
  if (joints.test(first)) return joint;
  if (dropped.test(first) || unseen.test(text)) return '';
  // Through upper case, which turns ß into "SS" and gives dotless i and final sigma their usual forms.
  const plain = text.normalize('NFKC').toLowerCase().toUpperCase().toLowerCase();
  const own = ownLetters.exec(plain)?.[0];
  if (own) return own;
  const parts = Array.from(plain.normalize('NFKD').replace(marks, ''), (one) => {
    if (/[٠-٩۰-۹]/.test(one)) return String(one.charCodeAt(0) & 15);
    if (/\s/u.test(one)) return ' ';
    return letters[one] ?? (dropped.test(one) ? '' : one);
  });
  return parts.join('').normalize('NFC');
}

export const initials = /(^|[^\p{L}\p{M}\p{N}.])(\p{L}(?:\.\p{L})+\.?)(?![\p{L}\p{N}])/gu;

/**
 * Keeps the length, so that positions match the original. Hamza before waw is written over waw or
 * over ya ("مسؤول", "مسئول"), the Kurdish r that begins a word with its mark or without ("ڕۆژ", "رۆژ"), and initials with or without points ("U.S.", "US").
 */
function evened(text: string): string {
  return text
    .replace(/ئ(?=و)|ي(?=\u0654و)/g, 'و')
    .replace(/(?<![\p{L}\p{M}])ڕ/gu, 'ر')
    .replace(initials, (found) => found.replaceAll('.', '\u200b'));
}

export function fold(text: string): string {
  return evened(text)
    .replace(beyondAscii, foldCluster)
    .replace(/["#'`]/g, '')
    .replace(/[ \ue000_-]+/g, (gap) => (gap.includes(' ') ? ' ' : joint))
    .toLowerCase();
}

export function forms(folded: string): readonly string[] {
  if (!folded.includes(joint)) return [folded];
  return [folded.replaceAll(joint, ' '), folded.replaceAll(joint, '')];
}

export function searchLines(texts: readonly (string | null)[]): string {
  return texts.flatMap((text) => (text === null ? [] : forms(fold(text)))).join('\n');
}

/** In UTF-16 units; `end` is excluded. */
export interface TextPart {
  readonly start: number;
  readonly end: number;
}

export interface FoldedUnit extends TextPart {
  readonly folded: string;
}

export function foldedUnits(text: string): FoldedUnit[] {
  const units: FoldedUnit[] = [];
  for (const { 0: piece, index: start } of evened(text).matchAll(cluster)) {
    const end = start + piece.length;
    for (const folded of foldCluster(piece).split('')) {
      const last = units.at(-1);
      const isGap = (one: string | undefined) => one === ' ' || one === joint;
      if (last && isGap(last.folded) && isGap(folded)) {
        const gap = folded === ' ' ? folded : last.folded;
        units[units.length - 1] = { folded: gap, start: last.start, end };
      } else units.push({ folded, start, end });
    }
  }
  return units;
}
