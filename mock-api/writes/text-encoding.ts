import { singleByteEncodings } from './single-byte-encodings';

export type ReadText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'faulty'; readonly why: string };

const save = 'save it as UTF-8';

export function readText(bytes: Uint8Array): ReadText {
  const other = otherFormat(bytes);
  if (other !== null) return { kind: 'faulty', why: other };
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { kind: 'faulty', why: notUtf8(bytes) };
  }
}

const signatures: readonly (readonly [format: string, bytes: readonly number[]])[] = [
  ['compressed with gzip: unpack it', [0x1f, 0x8b]],
  ['a ZIP archive or a spreadsheet: unpack it, or save its records as JSON', [0x50, 0x4b, 3, 4]],
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a spreadsheet: save its records as JSON', [0xd0, 0xcf, 0x11, 0xe0]],
];

function otherFormat(bytes: Uint8Array): string | null {
  const begins = (start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);
  for (const [format, start] of signatures) if (begins(start)) return `is ${format}`;
  const utf = wideEncoding(bytes);
  return utf === null ? null : `is not UTF-8: it seems to be ${utf}; ${save}`;
}

/**
 * By the byte order mark, or by the zeros beside the first two characters, because JSON begins with
 * ASCII.
 */
function wideEncoding(bytes: Uint8Array): string | null {
  const [a = 1, b = 1, c = 1, d = 1] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16';
  if (a === 0xfe && b === 0xff) return 'UTF-16';
  if (a === 0 && b === 0 && (c === 0xfe || c === 0)) return 'UTF-32';
  if (bytes.length < 2) return null;
  if (b === 0 && a !== 0) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16';
  return a === 0 && b !== 0 ? 'UTF-16' : null;
}

function notUtf8(bytes: Uint8Array): string {
  const { length } = validStart(bytes);
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, length));
  const lines = before.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const place = `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
  // The last character has at most 4 bytes.
  if (bytes.length - length < 4 && isBeginning(bytes.subarray(length))) {
    return `is not UTF-8: it ends within a character, at ${place}`;
  }
  const byte = (bytes[length] ?? 0).toString(16).padStart(2, '0');
  const hadUtf8Before = /[^\0-\x7f\ufeff]/.test(before);
  const [first, ...others] = hadUtf8Before
    ? []
    : singleByteEncodings(bytes.subarray(Math.max(0, length - 100), length + 4_000));
  if (first === undefined) return `is not UTF-8: ${place} has the byte 0x${byte}; ${save}`;
  const seeming =
    others.length === 0
      ? `seems to be ${first}`
      : `may be ${[first, ...others.slice(0, -1)].join(', ')} or ${others.at(-1)}`;
  return `is not UTF-8: ${place} has the byte 0x${byte}. It ${seeming}: ${save}`;
}

function validStart(bytes: Uint8Array): Uint8Array {
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isStart(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  // The part may end inside the wrong character.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const text = decoder.decode(bytes.subarray(0, low), { stream: true });
  return bytes.subarray(0, Buffer.byteLength(text));
}

function isStart(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function isBeginning(bytes: Uint8Array): boolean {
  return bytes.length > 0 && isStart(bytes);
}
