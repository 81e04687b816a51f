/**
 * An error that the person starting the server can fix. The message says what is wrong and what to
 * do, in one or two lines, and is printed without a stack trace. Any other error is a bug.
 */
export class StartupError extends Error {
  override readonly name = 'StartupError';
}

export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

export function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0] ?? '';
}
