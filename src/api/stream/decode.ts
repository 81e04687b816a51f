import type * as z from 'zod/mini';
import * as contract from '../contract';
import type { EventMessage } from './messages';

export type Heard =
  | {
      readonly kind: 'written';
      readonly id: number;
      readonly history: string;
      readonly written: contract.Written;
    }
  | {
      readonly kind: 'snapshot';
      readonly history: string;
      readonly lastEvent: number;
      readonly otherHistory: boolean;
    }
  | { readonly kind: 'heartbeat'; readonly heartbeat: contract.Heartbeat }
  /** It breaks the contract; `id` as far as it could be read. */
  | { readonly kind: 'broken'; readonly id: number | null };

export function heard({ name, id, history, text }: EventMessage): Heard {
  const broken: Heard = { kind: 'broken', id: name === 'snapshot' ? null : id };
  switch (name) {
    case 'heartbeat': {
      const heartbeat = decoded(text, contract.heartbeat);
      return heartbeat ? { kind: 'heartbeat', heartbeat } : broken;
    }
    case 'snapshot': {
      const hint = decoded(text, contract.snapshotHint);
      return hint ? { kind: 'snapshot', ...hint } : broken;
    }
    case 'attack':
    case 'statement':
    case 'correction': {
      const written = decoded(text, contract.written);
      return written && id !== null && history !== null
        ? { kind: 'written', id, history, written }
        : broken;
    }
  }
}

function decoded<Answer>(text: string, schema: z.ZodMiniType<Answer>): Answer | null {
  try {
    const answer = schema.safeParse(JSON.parse(text));
    return answer.success ? answer.data : null;
  } catch {
    return null;
  }
}
