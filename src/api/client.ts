import type * as z from 'zod/mini';
import { stamped } from './answered-at';
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
  const { ok, status, text } = await answered(path, signal);
  const body = parsed(text);
  if (!ok) {
    const said = problem.safeParse(body);
    throw new RequestFailure(path, {
      kind: 'status',
      status,
      problem: said.success ? said.data : null,
    });
  }
  if (body === undefined) throw new RequestFailure(path, { kind: 'notJson' });
  const answer = schema.safeParse(body);
  if (answer.success) return stamped(answer.data);
  const where = answer.error.issues[0]?.path.join('.') || 'the answer as a whole';
  throw new RequestFailure(path, { kind: 'contract', where });
}

/** The whole answer, head and body, in time. */
async function answered(path: string, signal: AbortSignal | undefined) {
  const timeout = AbortSignal.timeout(timeoutInSeconds * 1000);
  try {
    const response = await fetch(path, {
      headers: { Accept: 'application/json' },
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    return { ok: response.ok, status: response.status, text: await response.text() };
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new RequestFailure(
      path,
      timeout.aborted ? { kind: 'timeout', seconds: timeoutInSeconds } : { kind: 'unreachable' },
    );
  }
}

/** The JSON of a body; undefined where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
