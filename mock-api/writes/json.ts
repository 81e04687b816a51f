import { ProblemError, shown } from '../http/problem';
import { jsonFaultAt } from './json-fault';

/** Throws a problem (400) that says where the bytes are not JSON in UTF-8. */
export function parseJson(bytes: Uint8Array): unknown {
  const text = decoded(bytes);
  try {
    return JSON.parse(text);
  } catch {
    throw new ProblemError(400, `The body is not JSON: ${whereNotJson(text)}.`);
  }
}

/** For text that JSON.parse rejects: "line 3, column 7, at "}"". */
export function whereNotJson(text: string): string {
  if (text.trim() === '') return 'it is empty';
  const at = jsonFaultAt(text);
  const lines = text.slice(0, at).split('\n');
  const column = (lines.at(-1)?.length ?? 0) + 1;
  const place = `line ${lines.length}, column ${column}`;
  return at === text.length
    ? `it ends too early, at ${place}`
    : `${place}, at ${shown(text.slice(at, at + 20))}`;
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ProblemError(400, 'The body is not UTF-8.');
  }
}
