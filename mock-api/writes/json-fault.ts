/**
 * One JSON token. Every character of a string has one way to match, so there is no backtracking.
 */
const piece =
  /[{}[\],:]|"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;
const space = /[ \t\n\r]*/y;

type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

/**
 * Index of the first invalid token (UTF-16 units from 0), or the text's length if it ends too
 * early. Only for text that JSON.parse rejects; its own messages differ between versions of Node.
 */
export function jsonFaultAt(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    at += match(space, text, at)?.length ?? 0;
    const found = match(piece, text, at);
    const next: Expected | null = found === undefined ? null : after(expected, found, open);
    if (found === undefined || next === null) return at;
    expected = next;
    at += found.length;
  }
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** What may follow `found`; null if `found` was not `expected`. Updates `open`. */
function after(expected: Expected, found: string, open: string[]): Expected | null {
  const inside = open.at(-1);
  switch (expected) {
    case 'nothing':
      return null;
    case 'colon':
      return found === ':' ? 'value' : null;
    case 'commaOrEnd':
      if (found === ',') return inside === '{' ? 'key' : 'value';
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

function afterValue(found: string, open: string[]): Expected | null {
  if (found === '{' || found === '[') {
    open.push(found);
    return found === '{' ? 'keyOrEnd' : 'valueOrEnd';
  }
  if (/^[}\],:]/.test(found)) return null;
  return rest(open);
}

function closed(found: string, open: string[]): Expected | null {
  if (found !== (open.at(-1) === '{' ? '}' : ']')) return null;
  open.pop();
  return rest(open);
}

function rest(open: readonly string[]): Expected {
  return open.length === 0 ? 'nothing' : 'commaOrEnd';
}
