import { backoff, retryAfter } from './backoff';

export interface Surroundings {
  readonly fetch: (url: URL, init: RequestInit) => Promise<Response>;
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly random: () => number;
  readonly now: () => number;
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
}

export type Reply =
  | { readonly kind: 'answered'; readonly response: Response; readonly text: string }
  | { readonly kind: 'stopped' };

const patience = 30_000;

/** A server error may be caused by this record and permanent, so there is a limit. */
const maxErrorsInside = 5;

/**
 * Repeats the request until there is an answer: if the server cannot be reached, is busy (429),
 * received the request too slowly (408) or fails (5xx). Reports the length of each wait.
 */
export async function persist(url: URL, init: RequestInit, world: Surroundings): Promise<Reply> {
  const { signal, say, wait } = world;
  for (let attempt = 1; ; attempt += 1) {
    if (signal.aborted) return { kind: 'stopped' };
    const tried = await attemptOnce(url, init, world);
    if (tried.kind === 'answered') {
      const { status } = tried.response;
      const isInside = status >= 500 && ![502, 503, 504].includes(status);
      if (!isBusy(status) && (status < 500 || (isInside && attempt >= maxErrorsInside))) {
        return tried;
      }
    }
    if (signal.aborted) return { kind: 'stopped' };
    const asked =
      tried.kind === 'answered'
        ? retryAfter(tried.response.headers.get('Retry-After'), world.now())
        : null;
    const pause = Math.max(asked ?? 0, backoff(attempt, world.random()));
    const why =
      tried.kind === 'answered'
        ? `${url.origin} answers with ${tried.response.status}`
        : `${url.origin} cannot be reached (${tried.reason})`;
    say(`${why}; trying again in ${(pause / 1_000).toFixed(1)} s. Ctrl-C ends it.`);
    await wait(pause, signal);
  }
}

function isBusy(status: number): boolean {
  return status === 408 || status === 429;
}

type Tried =
  | { readonly kind: 'answered'; readonly response: Response; readonly text: string }
  | { readonly kind: 'failed'; readonly reason: string };

async function attemptOnce(url: URL, init: RequestInit, world: Surroundings): Promise<Tried> {
  const signal = AbortSignal.any([world.signal, AbortSignal.timeout(patience)]);
  try {
    // A redirect would send the token and the record elsewhere.
    const response = await world.fetch(url, { ...init, signal, redirect: 'manual' });
    return { kind: 'answered', response, text: await response.text() };
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (error.name === 'TimeoutError') return 'no answer in time';
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string')
    return cause.code;
  return cause instanceof Error ? cause.message : error.message;
}
