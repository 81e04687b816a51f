import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod/mini';
import type { BodyFault } from '../../mock-api/http/problem';
import { inOneForm } from '../../mock-api/store/one-form';
import { attackPage, problem, statementPage, written } from '../../src/api/contract';
import type { Outgoing } from './outgoing';

export type Outcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'there' }
  | { readonly kind: 'refused'; readonly faults: readonly BodyFault[] }
  /**
   * A record with this id and version exists: either this one, or another one with the same name.
   */
  | { readonly kind: 'taken'; readonly faults: readonly BodyFault[] }
  | { readonly kind: 'stop'; readonly why: string };

const answer = z.union([written, z.array(written)]);

export function outcomeOf(status: number, headers: Headers, text: string): Outcome {
  const json = parsed(text);
  if (status === 200 || status === 201) {
    if (!answer.safeParse(json).success) return { kind: 'stop', why: notOurs };
    return { kind: headers.has('Idempotent-Replayed') ? 'there' : 'sent' };
  }
  const described = problem.safeParse(json);
  if (!described.success) return { kind: 'stop', why: `${notOurs} Its status was ${status}.` };
  const { detail, faults = [{ path: '', message: detail }] } = described.data;
  switch (status) {
    case 401:
      return {
        kind: 'stop',
        why: 'The server does not take the token. Set API_TOKEN to the one that the server was started with.',
      };
    case 403:
      return { kind: 'stop', why: detail };
    case 409:
      return { kind: 'taken', faults };
    default:
      return { kind: 'refused', faults };
  }
}

const notOurs = 'What answers there is no server of Deadline Watch.';

export function historyPath({ kind, id }: Outgoing): string {
  const list = kind === 'attack' ? 'api/attacks' : 'api/statements';
  const background = kind === 'attack' ? '&background=true' : '';
  return `${list}?id=${id}&versions=all&limit=1000${background}`;
}

export function isThere({ kind, version, record }: Outgoing, text: string): boolean {
  const page = (kind === 'attack' ? attackPage : statementPage).safeParse(parsed(text));
  return (page.data?.items ?? []).some(({ knownUntil: _, received: __, ...present }) => {
    return present.version === version && isDeepStrictEqual(inOneForm(present), record);
  });
}

export function whyNot(address: URL, status: number, text: string): string {
  const described = problem.safeParse(parsed(text));
  return described.success
    ? `${address.href} was answered with ${status}: ${described.data.detail}`
    : `${notOurs} ${address.href} was answered with ${status}.`;
}

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
