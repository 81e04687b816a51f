import type * as z from 'zod/mini';
import { addressOf } from './address';
import { stamped } from './answered-at';
import type * as Contract from './contract';
import { RequestFailure } from './failure';

const timeoutInSeconds = 15;

/**
 * A query string with "?" and without null and empty values; "" if none is left. Lists are joined
 * by commas.
 */
export function queryString(
  parameters: Readonly<Record<string, string | readonly string[] | number | null | undefined>>,
): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value === null || value === undefined || value === '') continue;
    search.set(name, typeof value === 'object' ? value.join(',') : String(value));
  }
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}

/**
 * Loaded with the page's first own request, because the server has already checked the first view.
 */
const loadContract = (): Promise<typeof Contract> => import('./contract');

/**
 * Fetches `path` and decodes the answer with the schema that `schemaIn` takes from the contract.
 * Throws a RequestFailure on a network error, after 15 seconds, for an error status, for an answer
 * that breaks the contract, and if the code of the contract does not load. An aborted `signal`
 * throws its AbortError.
 */
export async function request<Answer>(
  path: string,
  schemaIn: (contract: typeof Contract) => z.ZodMiniType<Answer>,
  signal?: AbortSignal,
): Promise<Answer> {
  const [{ ok, status, text }, contract] = await Promise.all([
    fetchText(path, signal),
    loadContract().catch(() => null),
  ]);
  const body = parseJson(text);
  if (!ok) {
    const problem = contract?.problem.safeParse(body).data ?? null;
    throw new RequestFailure(path, { kind: 'status', status, problem });
  }
  if (contract === null) throw new RequestFailure(path, { kind: 'code' });
  if (body === undefined) throw new RequestFailure(path, { kind: 'notJson' });
  return decode(path, schemaIn(contract), body);
}

/** Throws a RequestFailure if the `body` of the answer to `path` breaks the contract. */
function decode<Answer>(path: string, schema: z.ZodMiniType<Answer>, body: unknown): Answer {
  const answer = schema.safeParse(body);
  if (answer.success) {
    unreadable.delete(path);
    return stamped(answer.data);
  }
  unreadable.add(path);
  const where = answer.error.issues[0]?.path.join('.') || 'the answer as a whole';
  throw new RequestFailure(path, { kind: 'contract', where });
}

/**
 * Paths whose last answer broke the contract. They skip the HTTP cache, which an earlier version of
 * the page may have filled.
 */
const unreadable = new Set<string>();

async function fetchText(path: string, signal: AbortSignal | undefined) {
  const timeout = AbortSignal.timeout(timeoutInSeconds * 1000);
  // Outside the try, so that an error of the page is not blamed on the server.
  const asked = fetch(addressOf(path), {
    headers: { Accept: 'application/json' },
    ...(unreadable.has(path) ? { cache: 'reload' as const } : {}),
    signal: signal ? eitherOf(signal, timeout) : timeout,
  });
  try {
    const response = await asked;
    return { ok: response.ok, status: response.status, text: await response.text() };
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new RequestFailure(
      path,
      timeout.aborted
        ? { kind: 'timeout', seconds: timeoutInSeconds }
        : { kind: 'unreachable', isOffline: !navigator.onLine },
    );
  }
}

/**
 * In place of `AbortSignal.any`, which is missing before Chromium 116, Firefox 124 and Safari 17.4.
 */
function eitherOf(one: AbortSignal, other: AbortSignal): AbortSignal {
  const either = new AbortController();
  for (const signal of [one, other]) {
    const abort = () => either.abort(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true, signal: either.signal });
  }
  return either.signal;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
