import { ProblemError, shown } from '../http/problem';
import { inOneForm } from '../store/one-form';
import { type JsonFault, jsonFault, maxDepth } from './json-fault';
import { readText } from './text-encoding';

/** `why` continues a sentence about the file or the body: "is not JSON: line 3, column 7, at "}"". */
export type ReadJson =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'faulty'; readonly why: string };

export function parseJson(bytes: Uint8Array): unknown {
  const read = readJson(bytes);
  if (read.kind === 'json') return read.value;
  throw new ProblemError(400, `The body ${read.why}.`);
}

/**
 * Reads JSON in UTF-8, with or without a byte order mark. What JSON.parse would lose silently is a
 * fault: a repeated key, a second value, an inexact number. Text becomes NFC, so that two encodings
 * of one letter are equal; -0 becomes 0.
 */
export function readJson(bytes: Uint8Array): ReadJson {
  const decoded = readText(bytes);
  if (decoded.kind === 'faulty') return decoded;
  const { text } = decoded;
  if (text.trim() === '') return { kind: 'faulty', why: 'is not JSON: it is empty' };
  const fault = jsonFault(text);
  if (fault !== null) return { kind: 'faulty', why: whyFaulty(text, fault) };
  return { kind: 'json', value: inOneForm(JSON.parse(text)) };
}

function whyFaulty(text: string, fault: JsonFault): string {
  const { at } = fault;
  const place = placeIn(text, at);
  switch (fault.kind) {
    case 'keyTwice':
      return `has the key ${shown(fault.key)} twice in one object: at ${placeIn(text, fault.first)} and at ${place}`;
    case 'tooDeep':
      return `has more than ${maxDepth} objects and lists within each other, at ${place}`;
    case 'number':
      return `has the number ${fault.text.slice(0, 40)} at ${place}, which is too large or has too many digits to be kept`;
    case 'secondValue':
      return /[{["]/.test(text.charAt(at))
        ? `holds more than one JSON value: the second begins at ${place}, at ${start(text, at)}. JSON lines are not read: put the records into one list, [ ..., ... ]`
        : `is not JSON: ${place}, at ${start(text, at)}`;
    case 'notJson':
      return at === text.length
        ? `is not JSON: it ends too early, at ${place}`
        : `is not JSON: ${place}, at ${start(text, at)}${seemsToBe(text, at)}`;
  }
}

function start(text: string, at: number): string {
  return shown(text.slice(at, at + 20));
}

function placeIn(text: string, at: number): string {
  const lines = text.slice(0, at).split(/\r\n|\n|\r/);
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}

function seemsToBe(text: string, at: number): string {
  if (text.slice(0, at).trim() !== '') return '';
  if (text.startsWith('<', at)) return '; it seems to be HTML or XML';
  const [line = ''] = text.slice(at).split(/\r|\n/, 1);
  return /[,;\t][^,;\t]*[,;\t]/.test(line) ? '; it seems to be a table (CSV)' : '';
}
