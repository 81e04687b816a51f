import type { Written } from '../../../src/api/contract';
import { attackColumns } from '../../../src/domain/testing/columns';
import type { Draft, IdempotencyKey, Store, WriteResult } from '../../store/store';
import { seed } from '../../testing/seed';

export interface HeldStore {
  readonly store: Store;
  readonly drafts: Draft[];
  readonly keys: (IdempotencyKey | undefined)[];
  result: WriteResult | ((draft: Draft) => Promise<WriteResult>);
}

const history = '000000000001';

const nothing = () => Promise.reject(new Error('not asked for here'));

export function heldStore(): HeldStore {
  const drafts: Draft[] = [];
  const keys: (IdempotencyKey | undefined)[] = [];
  const held: HeldStore = {
    drafts,
    keys,
    result: async (draft) => ({ kind: 'written', records: [writtenOf(draft)] }),
    store: {
      id: 'held',
      position: () => ({ revision: 1, history }),
      dataset: async () => ({ ...seed.dataset, revision: 1, history, writtenAt: null }),
      attacks: nothing,
      attackColumns: async () => attackColumns([]),
      statements: nothing,
      last: nothing,
      async write(batch, key) {
        const [draft] = batch;
        if (!draft) throw new Error('an empty batch');
        drafts.push(...batch);
        keys.push(key);
        return typeof held.result === 'function' ? held.result(draft) : held.result;
      },
      counts: nothing,
      heldAt: nothing,
      changes: nothing,
      onWrite: () => () => undefined,
      close: async () => undefined,
    },
  };
  return held;
}

export function writtenOf(draft: Draft): Written {
  const fields = { version: draft.body.version ?? 1, received: 1, knownUntil: null };
  return draft.kind === 'attack'
    ? { kind: 'attack', revision: 2, record: { ...draft.body, ...fields } }
    : { kind: 'statement', revision: 2, record: { ...draft.body, ...fields } };
}
