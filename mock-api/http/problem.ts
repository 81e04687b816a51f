import { STATUS_CODES } from 'node:http';
import type { Problem } from '../../src/api/contract';

/** What is wrong at one place of a body: "sources.0.section"; the path of the body itself is "". */
export interface BodyFault {
  readonly path: string;
  readonly message: string;
}

/** Thrown where a request cannot be answered; becomes an answer in the form of RFC 9457. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: number;
  readonly parameter: string | null;
  readonly faults: readonly BodyFault[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    detail: string,
    more: {
      /** The query parameter at fault. */
      readonly parameter?: string;
      /** Everything that is wrong with the body. */
      readonly faults?: readonly BodyFault[];
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(detail);
    this.status = status;
    this.parameter = more.parameter ?? null;
    this.faults = more.faults ?? [];
    this.headers = more.headers ?? {};
  }
}

/** The answer to a request at fault. `detail` is for people; `parameter` names what to change. */
export function problemResponse(error: ProblemError): Response {
  const { status, message, parameter, faults } = error;
  const body: Problem = {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail: message,
    ...(parameter === null ? {} : { parameter }),
    ...(faults.length === 0 ? {} : { faults: [...faults] }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...error.headers,
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
    },
  });
}

/** What is said of an error inside: nothing of it, the log has the rest. */
export function internalProblem(): Response {
  return problemResponse(new ProblemError(500, 'Something went wrong inside the server.'));
}

/** `text` as it can be shown: cut after 100 characters, in quotes, control characters escaped. */
export function shown(text: string): string {
  return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
}
