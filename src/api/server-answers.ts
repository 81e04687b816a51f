import { addressOf } from './address';

/** Waits at most five seconds. Check it before a reload, because without a server nothing loads. */
export async function serverAnswers(): Promise<boolean> {
  try {
    const { ok } = await fetch(addressOf('/healthz'), {
      cache: 'no-store',
      signal: AbortSignal.timeout(5000),
    });
    return ok;
  } catch {
    return false;
  }
}
