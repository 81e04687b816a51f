import type { Hono } from 'hono';
import { type Problem, problem } from '../../../src/api/contract';
import type { Version } from '../../../src/domain/records';
import { createApp } from '../../app';
import type { Store } from '../../store/store';

export const token = 'a-token-for-tests';

/** 21:00 on December 30, 2021 in Baghdad. */
export const now = () => new Date('2021-12-30T18:00:00Z');

export function writableApp(store: Store): Hono {
  return createApp({ store, apiToken: token, now });
}

export interface Sent {
  readonly method?: 'POST' | 'PUT';
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | null>>;
}

export async function send(app: Hono, body: unknown, changes: Sent = {}): Promise<Response> {
  const { method = 'POST', path = '/api/attacks', headers = {} } = changes;
  const all = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', ...headers };
  const init: RequestInit = {
    method,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: Object.entries(all).flatMap(([name, value]) =>
      value === null ? [] : [[name, value]],
    ),
  };
  return app.request(`http://localhost${path}`, init);
}

export async function problemOf(response: Response): Promise<Problem> {
  return problem.parse(await response.json());
}

export function bodyOf<Record extends Version>({ knownUntil: _, received: __, ...body }: Record) {
  return body;
}
