/**
 * Whether the server answers now: for what is only done while it does, such as loading the page anew.
 * One that is silent for five seconds does not.
 */
export async function serverAnswers(): Promise<boolean> {
  try {
    const { ok } = await fetch('/healthz', {
      cache: 'no-store',
      signal: AbortSignal.timeout(5000),
    });
    return ok;
  } catch {
    return false;
  }
}
