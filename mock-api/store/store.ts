import type { Changes, Page, Written } from '../../src/api/contract';
import type { AttackColumns } from '../../src/domain/columns';
import type { Dataset } from '../../src/domain/dataset';
import type { Day } from '../../src/domain/day';
import type {
  Attack,
  AttackStatus,
  Statement,
  StatementKind,
  Target,
  Version,
} from '../../src/domain/records';

export type { Changes };

/**
 * The first content of a new store. Versions of a record may come in any order; the store sets
 * their `knownUntil`, and `received` by the order of the list.
 */
export interface Seed {
  readonly dataset: Omit<Dataset, 'revision' | 'history' | 'writtenAt'>;
  readonly attacks: readonly Attack[];
  readonly statements: readonly Statement[];
}

export interface Position {
  readonly end: Day;
  readonly start: Day;
  readonly received: number;
  readonly version: number;
}

/** Joined by AND; null is no filter, and as of now. Days are included at both ends. */
interface ListQuery {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly asOf: Day | null;
  readonly allVersions: boolean;
  readonly id: readonly string[] | null;
  readonly at: number | null;
  readonly since: number | null;
  /** Of versions. */
  readonly keys?: readonly string[] | undefined;
  readonly limit: number;
  readonly after: Position | null;
}

export const backgroundChoices = ['false', 'true', 'only'] as const;

export interface AttackQuery extends ListQuery {
  readonly actor: string | null;
  readonly area: string | null;
  readonly status: AttackStatus | null;
  readonly background: (typeof backgroundChoices)[number];
}

export interface StatementQuery extends ListQuery {
  readonly organisation: string | null;
  readonly target: Target | null;
  readonly deadline: string | null;
  readonly kind: StatementKind | null;
  readonly q: string | null;
}

export interface Slice<Item> {
  readonly items: readonly Item[];
  readonly next: Position | null;
  readonly total: Page<Item>['total'];
  readonly position: StorePosition;
}

export type Body<Item extends Version> = Omit<Item, 'version' | 'received' | 'knownUntil'> & {
  readonly version?: number | undefined;
};

export type Draft = {
  readonly which: 'first' | 'next';
  /** `isSame`: the last version says what the draft says. */
  readonly onlyIf?: ((last: StoredRecord, isSame: boolean) => boolean) | undefined;
} & (
  | { readonly kind: 'attack'; readonly body: Body<Attack> }
  | { readonly kind: 'statement'; readonly body: Body<Statement> }
);

export type StoredRecord =
  | { readonly kind: 'attack'; readonly record: Attack }
  | { readonly kind: 'statement'; readonly record: Statement };

export interface StorePosition {
  readonly revision: number;
  /**
   * Random stamp of the write that made this revision. Two stores, or a store and its backup, that were
   * written to apart have the same number but never the same stamp.
   */
  readonly history: string;
}

export interface WritePlace {
  readonly history: string;
  readonly number: number;
}

export interface HeldWrite extends StorePosition {
  /** ISO instant; null for what was there before the store kept times. */
  readonly writtenAt: string | null;
}

export interface Rejection {
  readonly index: number;
  /**
   * `taken`: a first version, but the id exists. `unknown`: a next version, but the id does not
   * exist. `outOfTurn`: not the version after the last one. `changed`: its `onlyIf` is false. `knownEarlier`: known before the
   * previous version. `reference`: names an unknown actor, place, governorate, key date or attack,
   * or itself as an overlap; `faults` lists all of these.
   */
  readonly why: 'taken' | 'unknown' | 'outOfTurn' | 'changed' | 'knownEarlier' | 'reference';
  readonly faults: readonly { readonly path: string; readonly message: string }[];
  readonly last?: StoredRecord | undefined;
}

export interface IdempotencyKey {
  readonly key: string;
  /** Of method, path and body. The same key with another fingerprint is another write. */
  readonly fingerprint: string;
}

export type WriteResult =
  | { readonly kind: 'written'; readonly records: readonly Written[] }
  /**
   * Nothing was written. Either the key was already used for this write, and these are the records of its answer;
   * or these are the last versions, which have the same content.
   */
  | { readonly kind: 'repeated'; readonly records: readonly Written[] }
  | { readonly kind: 'keyTaken' }
  | { readonly kind: 'refused'; readonly refusal: Rejection };

export interface StoreCounts {
  readonly attacks: number;
  readonly statements: number;
}

/** Each answer is a snapshot. An unknown id gives an empty answer, not an error. */
export interface Store {
  /** Assigned when the store was created, so that revisions of two stores are never confused. */
  readonly id: string;
  /** A write, also seeding again, raises the revision by 1. It never falls, also across restarts. */
  position(): StorePosition;
  /**
   * After write `at`, only revision, history and time differ from now: a new version of the built-in
   * data may change actors, places and key dates, for every `at` alike.
   */
  dataset(at?: number): Promise<Dataset>;
  attacks(query: AttackQuery): Promise<Slice<Attack>>;
  attackColumns(at?: number): Promise<AttackColumns>;
  statements(query: StatementQuery): Promise<Slice<Statement>>;
  last(kind: Draft['kind'], id: string): Promise<StoredRecord | null>;
  /**
   * Writes all drafts in one transaction, or none. Resolves once they are on disk, with the versions in the order of
   * the drafts. Drafts may build on each other in order; attacks of a batch may name each other as
   * overlaps in any order. A next version with the content of the last one is skipped and not answered.
   *
   * A record is answered without `knownUntil`, and no answer reports that the previous version got one.
   * Without drafts, nothing is written and no key is stored.
   */
  write(drafts: readonly Draft[], key?: IdempotencyKey): Promise<WriteResult>;
  counts(): Promise<StoreCounts>;
  heldAt(place: WritePlace): Promise<HeldWrite | null>;
  /** What the writes after number `after` up to number `to` brought. This store must have made both. */
  changes(after: number, to: number): Promise<Changes>;
  /**
   * Calls `listener` after each write, when `position` has it. Errors that it throws are only logged. Returns a function
   * that unsubscribes.
   */
  onWrite(listener: () => void): () => void;
  close(): Promise<void>;
}
