/**
 * Something that the person who starts the server can put right, said in one or two lines: what is
 * wrong, and what to do. It is printed without a stack trace; every other error is a bug.
 */
export class Fault extends Error {
  override readonly name = 'Fault';
}

/** The code of a system error ("EACCES"), or null where `error` has none. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** The first line of what `error` says. */
export function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0] ?? '';
}
