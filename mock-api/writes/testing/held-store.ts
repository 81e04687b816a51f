import { attackColumns } from '../../../src/domain/testing/columns';
import type { Draft, IdempotencyKey, Store, StoredEvent, WriteResult } from '../../store/store';
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
    result: async (draft) => ({ kind: 'written', events: [eventOf(draft)] }),
    store: {
      id: 'held',
      position: () => ({ revision: 1, lastEvent: 0, history }),
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
      hasEvent: nothing,
      eventsAfter: nothing,
      onWrite: () => () => undefined,
      close: async () => undefined,
    },
  };
  return held;
}

export function eventOf(draft: Draft): StoredEvent {
  const versionFields = { version: draft.body.version ?? 1, received: 1, knownUntil: null };
  return draft.kind === 'attack'
    ? {
        id: 1,
        name: 'attack',
        data: { kind: 'attack', revision: 2, record: { ...draft.body, ...versionFields } },
      }
    : {
        id: 1,
        name: 'statement',
        data: { kind: 'statement', revision: 2, record: { ...draft.body, ...versionFields } },
      };
}
