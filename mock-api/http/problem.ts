import { STATUS_CODES } from 'node:http';
import type { Conflict } from '../../src/api/write-bodies';

/** `path` is "sources.0.section", or "" for the whole body. */
export interface BodyFault {
  readonly path: string;
  readonly message: string;
}

export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: number;
  readonly parameter: string | null;
  readonly faults: readonly BodyFault[];
  readonly headers: Readonly<Record<string, string>>;
  readonly current: Conflict['current'];

  constructor(
    status: number,
    detail: string,
    more: {
      readonly parameter?: string;
      readonly faults?: readonly BodyFault[];
      readonly headers?: Readonly<Record<string, string>>;
      readonly current?: Conflict['current'];
    } = {},
  ) {
    super(detail);
    this.status = status;
    this.parameter = more.parameter ?? null;
    this.faults = more.faults ?? [];
    this.headers = more.headers ?? {};
    this.current = more.current;
  }
}

export function problemResponse(error: ProblemError): Response {
  const { status, message, parameter, faults, current } = error;
  const body: Conflict = {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail: message,
    ...(parameter === null ? {} : { parameter }),
    ...(faults.length === 0 ? {} : { faults: [...faults] }),
    ...(current === undefined ? {} : { current }),
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

/** Says nothing about the cause: details go to the log only. */
export function internalProblem(): Response {
  return problemResponse(new ProblemError(500, 'Something went wrong inside the server.'));
}

/** Cut after 100 characters, control characters escaped. */
export function shown(text: string): string {
  return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
}
