/**
 * One JSON token. Every character of a string has one way to match, so there is no backtracking.
 */
const piece =
  /[{}[\],:]|"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;
const space = /[ \t\n\r]*/y;

type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

/** `at` is an index in UTF-16 units from 0; the text's length if it ends too early. */
export type JsonFault =
  | { readonly kind: 'notJson'; readonly at: number }
  | { readonly kind: 'secondValue'; readonly at: number }
  /** Keys are compared after unescaping. */
  | { readonly kind: 'keyTwice'; readonly at: number; readonly first: number; readonly key: string }
  | { readonly kind: 'tooDeep'; readonly at: number }
  /** A number that JavaScript would change: too large, too small or with too many digits. */
  | { readonly kind: 'number'; readonly at: number; readonly text: string };

/** Levels of nesting. Records need four; far more would exhaust the stack. */
export const maxDepth = 100;

type OpenBracket = Map<string, number> | '[';

export function jsonFault(text: string): JsonFault | null {
  const open: OpenBracket[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    at += match(space, text, at)?.length ?? 0;
    if (at === text.length) return expected === 'nothing' ? null : { kind: 'notJson', at };
    const found = match(piece, text, at);
    if (expected === 'nothing' && found !== undefined && /^["{[\w-]/.test(found)) {
      return { kind: 'secondValue', at };
    }
    if (found === undefined) return { kind: 'notJson', at };
    const inside = open.at(-1);
    const next: Expected | null = after(expected, found, open);
    if (next === null) return { kind: 'notJson', at };
    if (open.length > maxDepth) return { kind: 'tooDeep', at };
    if (next === 'colon' && inside instanceof Map) {
      const key = String(JSON.parse(found));
      const first = inside.get(key);
      if (first !== undefined) return { kind: 'keyTwice', at, first, key };
      inside.set(key, at);
    }
    if (/^[-\d]/.test(found) && !isKept(found)) return { kind: 'number', at, text: found };
    expected = next;
    at += found.length;
  }
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function after(expected: Expected, found: string, open: OpenBracket[]): Expected | null {
  switch (expected) {
    case 'nothing':
      return null;
    case 'colon':
      return found === ':' ? 'value' : null;
    case 'commaOrEnd':
      if (found === ',') return open.at(-1) === '[' ? 'value' : 'key';
      return closed(found, open);
    case 'keyOrEnd':
      return found === '}' ? closed(found, open) : afterKey(found);
    case 'key':
      return afterKey(found);
    case 'valueOrEnd':
      return found === ']' ? closed(found, open) : afterValue(found, open);
    case 'value':
      return afterValue(found, open);
  }
}

function afterKey(found: string): Expected | null {
  return found.startsWith('"') ? 'colon' : null;
}

function afterValue(found: string, open: OpenBracket[]): Expected | null {
  if (found === '{' || found === '[') {
    open.push(found === '[' ? found : new Map());
    return found === '{' ? 'keyOrEnd' : 'valueOrEnd';
  }
  if (/^[}\],:]/.test(found)) return null;
  return rest(open);
}

function closed(found: string, open: OpenBracket[]): Expected | null {
  if (found !== (open.at(-1) === '[' ? ']' : '}')) return null;
  open.pop();
  return rest(open);
}

function rest(open: readonly OpenBracket[]): Expected {
  return open.length === 0 ? 'nothing' : 'commaOrEnd';
}

function isKept(text: string): boolean {
  // No exact number is longer; the comparison below would be slow for 60,000 digits.
  if (text.length > 400) return false;
  const value = Number(text);
  return Number.isFinite(value) && decimal(String(value)) === decimal(text);
}

/** "-1.50e3" as "-15e2": one form for each number. */
function decimal(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(text) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  const short = digits.replace(/0+$/, '');
  if (short === '') return '0';
  return `${sign}${short}e${Number(exponent) - fraction.length + digits.length - short.length}`;
}
