import { knownNames } from './known-names';
import { isTracker, presentName } from './meant-setting';
import { parameters } from './parameters';
import { wallParameters } from './wall-choices';

/*
 * Programs damage links: a mail program writes "&amp;" for "&", a wiki adds the bracket after it,
 * another one encodes it twice or breaks the line. Only damage that can mean just one thing is
 * undone; the page names the rest.
 */

type Parse = (text: string) => unknown;

const parsers: ReadonlyMap<string, { readonly parse: Parse }> = new Map(
  Object.entries({ ...parameters, ...wallParameters }),
);

export const canRead = (name: string, value: string): boolean =>
  (parsers.get(name)?.parse(value) ?? null) !== null;

/** WordPress and others write "&#038;" for "&"; a browser takes what follows "#" for the fragment. */
const escapedAmpersand = /^#(?:0*38|x0*26);/i;

export const isAmpersand = (hash: string): boolean => escapedAmpersand.test(hash);

/** Returns the same text if nothing is damaged or the damage cannot be undone. */
export function mendedSearch(search: string, hash = ''): string {
  const whole = isAmpersand(hash)
    ? `${search}&${hash.replace(escapedAmpersand, '')}`.replace(/&&?#(?:0*38|x0*26);/gi, '&')
    : search;
  const given = [...new URLSearchParams(whole)];
  const mended = given.flatMap(([name, value]) => mendedParameters(name, value));
  const isSame =
    whole === search &&
    mended.every(([name, value], at) => {
      return given.length === mended.length && given[at]?.[0] === name && given[at]?.[1] === value;
    });
  return isSame ? search : `?${new URLSearchParams(mended)}`;
}

function mendedParameters(givenName: string, value: string): [string, string][] {
  const name = mendedName(givenName);
  if (knownNames.includes(name)) return mendedValues(name, value);
  const whole = wholeIn(value === '' ? name : `${name}=${value}`);
  if (whole === null) return [[givenName, value]];
  return [...new URLSearchParams(whole)].flatMap(([one, its]) => mendedParameters(one, its));
}

/**
 * For parameters that were taken for one name, as in "?from%3D2021-12-01%26to%3D2021-12-14". Null
 * if the text is not that.
 */
function wholeIn(text: string): string | null {
  const [, name] = /^([^%=]+)=/.exec(text) ?? [];
  if (name !== undefined) return knownNames.includes(mendedName(name)) ? text : null;
  const plainer = decodedOnce(text);
  return plainer === text ? null : wholeIn(plainer);
}

const mendedName = (name: string) =>
  presentName(name.replace(/^(?:amp;|[?&\s\p{Cf}])+|[\s\p{Cf}]+$/giu, ''));

/** Includes the parameters that a separator other than "&" left in the value. */
function mendedValues(name: string, value: string): [string, string][] {
  if (canRead(name, value)) return [[name, value]];
  const text = decoded(value);
  const [own = '', ...rest] = text.split(/(?:&|\?|;)(?:amp;|#0*38;)?(?=[a-z_]+=)/i);
  const others = rest.flatMap((part) => [...new URLSearchParams(part)]);
  const areOthers = others.every(([one]) => knownNames.includes(mendedName(one)) || isTracker(one));
  const mended = (areOthers ? [own, text] : [text])
    .flatMap((one) => forms(name, one))
    .find((form) => canRead(name, form));
  if (mended === undefined) return [[name, value]];
  const isCut = areOthers && rest.length > 0 && !canRead(name, text);
  return [
    [name, mended],
    ...(isCut ? others.flatMap(([one, its]) => mendedParameters(one, its)) : []),
  ];
}

/** First the text itself, then with ever less of what a program may have added. */
function forms(name: string, text: string): string[] {
  const trimmed = text.replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, '');
  // Each line is a key date: if they were joined, one would become part of the label before it.
  if (name === 'dates') return [text, trimmed, bare(trimmed)];
  // A line can break anywhere, or at a sign. Any other white space may have been a hyphen.
  const joined = trimmed.replace(/\p{Cf}|\s*[\r\n]\s*|\s+(?=\W)|(?<=\W)\s+/gu, '');
  // Quoted-printable writes "=3D" for "=" and ends a broken line with "=".
  const unquoted = joined.replace(/^3D/i, '').replaceAll('=', '');
  return [text, trimmed, bare(trimmed), joined, bare(joined), unquoted, bare(unquoted)];
}

/** Does not remove two dots, which may be half of a range. */
function bare(text: string): string {
  const cut = text
    .replace(/^[<([{"'*_«“”‘’]+/, '')
    .replace(/(?:[>)\]}"'*_»“”‘’,;:!?\\|…]|(?<!\.)\.)$/, '');
  return cut === text ? cut : bare(cut);
}

function decoded(text: string): string {
  const plainer = decodedOnce(text);
  return plainer === text ? text : decoded(plainer);
}

function decodedOnce(text: string): string {
  if (!/%[0-9a-f]{2}/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
