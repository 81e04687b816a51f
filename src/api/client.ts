import type * as z from 'zod/mini';
import { problem } from './contract';
import { RequestFailure } from './failure';

const timeoutInSeconds = 15;

/** A query string of what is set; empty where nothing is. Lists are joined by commas. */
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

async function problemOf(response: Response) {
  const body: unknown = await response.json().catch(() => null);
  const parsed = problem.safeParse(body);
  return parsed.success ? parsed.data : null;
}

/**
 * Asks the API for `path` and decodes the answer by the contract.
 * Throws a RequestFailure where no answer comes in time, it is an error, or it breaks the contract;
 * an aborted `signal` throws the AbortError through.
 */
export async function request<Answer>(
  path: string,
  schema: z.ZodMiniType<Answer>,
  signal?: AbortSignal,
): Promise<Answer> {
  const timeout = AbortSignal.timeout(timeoutInSeconds * 1000);
  const response = await fetch(path, {
    headers: { Accept: 'application/json' },
    signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new RequestFailure(
      path,
      timeout.aborted ? { kind: 'timeout', seconds: timeoutInSeconds } : { kind: 'unreachable' },
    );
  });
  if (!response.ok) {
    const { status } = response;
    throw new RequestFailure(path, { kind: 'status', status, problem: await problemOf(response) });
  }
  const body: unknown = await response.json().catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new RequestFailure(path, { kind: 'notJson' });
  });
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.join('.') || 'the answer as a whole';
  throw new RequestFailure(path, { kind: 'contract', where });
}
