import { isDeepStrictEqual } from 'node:util';
import { sentence } from '../../mock-api/writes/body-faults';
import { attackPage, problem, statementPage, written } from '../../src/api/contract';
import type { Outgoing } from './outgoing';

/** What became of one record. */
export type Outcome =
  | { readonly kind: 'sent' }
  /** It was there, the same in everything. */
  | { readonly kind: 'there' }
  | { readonly kind: 'refused'; readonly why: readonly string[] }
  /** The id and the version are taken: by this very record, or by another one. */
  | { readonly kind: 'taken'; readonly why: readonly string[] }
  /** No record would be taken. */
  | { readonly kind: 'stop'; readonly why: string };

/** What the answer to a write says. */
export function outcomeOf(status: number, headers: Headers, text: string): Outcome {
  const json = parsed(text);
  if (status === 200 || status === 201) {
    if (!written.safeParse(json).success) return { kind: 'stop', why: notOurs };
    return { kind: headers.has('Idempotent-Replayed') ? 'there' : 'sent' };
  }
  const told = problem.safeParse(json);
  if (!told.success) return { kind: 'stop', why: `${notOurs} Its status was ${status}.` };
  const { detail, faults = [] } = told.data;
  const why = faults.length > 0 ? faults.map(sentence) : [detail];
  switch (status) {
    case 401:
      return {
        kind: 'stop',
        why: 'The server does not take the token. Set API_TOKEN to the one that the server was started with.',
      };
    case 403:
    case 421:
      return { kind: 'stop', why: detail };
    case 409:
      return { kind: 'taken', why };
    default:
      return { kind: 'refused', why };
  }
}

/** Said where another program answers at the address. */
export const notOurs = 'What answers there is no server of Deadline Watch.';

/** Path and query of everything the server knows of a record. */
export function historyPath({ kind, id }: Outgoing): string {
  const list = kind === 'attack' ? 'api/attacks' : 'api/statements';
  const background = kind === 'attack' ? '&background=true' : '';
  return `${list}?id=${id}&versions=all&limit=1000${background}`;
}

/** Whether the answer to `historyPath` has this very version, the same in everything. */
export function isThere({ kind, version, record }: Outgoing, text: string): boolean {
  const page = (kind === 'attack' ? attackPage : statementPage).safeParse(parsed(text));
  return (page.data?.items ?? []).some(({ knownUntil: _, ...present }) => {
    return present.version === version && isDeepStrictEqual(present, record);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
