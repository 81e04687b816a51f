import type { Page, Written } from '../../src/api/contract';
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

/**
 * What a store is filled with when it is new. A record may be there in several versions, in any order;
 * their `knownUntil` is the store's to set, and `received` by the order of the list.
 */
export interface Seed {
  readonly dataset: Omit<Dataset, 'revision'>;
  readonly attacks: readonly Attack[];
  readonly statements: readonly Statement[];
}

/** A place in a list sorted newest first: the sort key of the last version before it. */
export interface Position {
  readonly end: Day;
  readonly start: Day;
  readonly received: number;
  readonly version: number;
}

/** What both lists can be asked for. Null asks for nothing; everything given must hold. */
interface ListQuery {
  /** Keeps records whose days touch the range from `from` to `to`, both included. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Keeps the versions that stood on that day; null those that stand now. */
  readonly asOf: Day | null;
  /** Keeps all versions known on `asOf`, withdrawing ones too, instead of those that stood. */
  readonly allVersions: boolean;
  /** Keeps the records with one of these ids. */
  readonly id: readonly string[] | null;
  /** Most records in the answer. */
  readonly limit: number;
  /** Keeps what comes after this place. */
  readonly after: Position | null;
}

/** Whether records that are in no count are kept: not, beside the others, or without them. */
export const backgroundChoices = ['false', 'true', 'only'] as const;

export interface AttackQuery extends ListQuery {
  /** Id of the actor that claimed the attack. */
  readonly actor: string | null;
  /** Id of a governorate that the record names, alone or with another. */
  readonly governorate: string | null;
  readonly status: AttackStatus | null;
  readonly background: (typeof backgroundChoices)[number];
}

export interface StatementQuery extends ListQuery {
  readonly organisation: string | null;
  readonly target: Target | null;
  /** Id of the key date the statement refers to. */
  readonly deadline: string | null;
  readonly kind: StatementKind | null;
  /** Text to find, taken literally and without regard to case. */
  readonly q: string | null;
}

/** One page of a list. `next` is where the following page begins, null on the last one. */
export interface Slice<Item> {
  readonly items: readonly Item[];
  readonly next: Position | null;
  /** Records that match, on all pages. */
  readonly total: Page<Item>['total'];
  /** Id of the last event that is in the answer; 0 where there was none. */
  readonly lastEvent: number;
}

/** A record without what the store gives it; a body of the contract is one. */
export type Body<Item extends Version> = Omit<Item, 'version' | 'received' | 'knownUntil'> & {
  readonly version?: number | undefined;
};

/**
 * A version of a record to be written, as a body of the contract says it: the first one of a new record,
 * or the next one of a record that is there. `body.version` may be left out; where it is given it must
 * be that one.
 */
export type Draft = { readonly which: 'first' | 'next' } & (
  | { readonly kind: 'attack'; readonly body: Body<Attack> }
  | { readonly kind: 'statement'; readonly body: Body<Statement> }
);

/** An entry of the stream, kept with the records. Ids are whole numbers that rise by 1. */
export interface StoredEvent {
  readonly id: number;
  /** "correction" is another version of a record, "attack" and "statement" a first one. */
  readonly name: 'attack' | 'statement' | 'correction';
  readonly data: Written;
}

/** An event as it is kept: `data` is the JSON text of its `Written`, without a line break. */
export interface KeptEvent {
  readonly id: number;
  readonly name: StoredEvent['name'];
  readonly data: string;
}

/** How much is read at once: so many events, and so many characters of their records. */
export interface EventLimit {
  readonly events: number;
  readonly characters: number;
}

/**
 * Events after a given one, oldest first. `gap`: some that were asked for are no longer kept, or there
 * never was the one given.
 */
export interface EventSlice {
  readonly events: readonly KeptEvent[];
  readonly gap: boolean;
}

/** How far the store is. */
export interface StorePosition {
  readonly revision: number;
  readonly lastEvent: number;
}

/** Why a draft was not written. Nothing of its batch is, then. */
export interface Refusal {
  /** Which draft of the batch, from 0. */
  readonly index: number;
  /**
   * `taken`: a first version of an id that has one; `unknown`: a later version of an id that has none;
   * `outOfTurn`: not the version after the last one; `knownEarlier`: known before the version before it;
   * `reference`: it names an actor, place, governorate, key date or attack that is not there, or
   * itself as an overlap. All such names are among `faults`.
   */
  readonly why: 'taken' | 'unknown' | 'outOfTurn' | 'knownEarlier' | 'reference';
  /** What is at fault, by its path in the body ("claimedBy", "governorates.0"). */
  readonly faults: readonly { readonly path: string; readonly message: string }[];
}

/** A key of a client for one write, and what it stands for; see the header Idempotency-Key. */
export interface IdempotencyKey {
  readonly key: string;
  /** Hash of method, path and body: the same key with another one is not the same write. */
  readonly fingerprint: string;
}

/** What became of a write. */
export type WriteResult =
  | { readonly kind: 'written'; readonly events: readonly StoredEvent[] }
  /**
   * The key was used before for the same write, whose answer this is, restarts included; or the last
   * versions say the same already, and these are the events they are known by. Nothing was written.
   */
  | { readonly kind: 'repeated'; readonly events: readonly StoredEvent[] }
  /** The key was used before for another write. */
  | { readonly kind: 'keyTaken' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Where the records are kept. Each answer is of one moment: nothing written meanwhile is half in it.
 * What is asked by an id that does not exist is an empty answer, not an error.
 */
export interface Store {
  /** Given to the store when it was made, so that revisions of two stores are never confused. */
  readonly id: string;
  /**
   * Revision and last event: they rise by 1 and by the number of drafts with every write, and never fall,
   * restarts included. Where the store is filled again from its seed both rise by 1, and there is a gap
   * before the next event.
   */
  position(): StorePosition;
  dataset(): Promise<Dataset>;
  /** Attacks, newest first: by first day, then last day, then receipt, and the versions of each in their order. */
  attacks(query: AttackQuery): Promise<Slice<Attack>>;
  /** All versions of the attacks that count, by first day, last day, receipt and version. */
  attackColumns(): Promise<AttackColumns>;
  /** Statements, aggregates included, newest first: by first day, then last day, then receipt, and the versions of each in their order. */
  statements(query: StatementQuery): Promise<Slice<Statement>>;
  /**
   * Writes versions of records in one transaction, and an event for each: all of them or none. Drafts
   * may build on each other in their order, and attacks of a batch may name each other as overlaps in
   * any. A next version that says the same as the last one is left out and has no event. What is
   * acknowledged is on the disk. The record of an event is as it was written: it has no
   * `knownUntil`, and no event says that the version before it got one. Without a draft nothing is
   * written, and no key is kept.
   */
  write(drafts: readonly Draft[], key?: IdempotencyKey): Promise<WriteResult>;
  /**
   * Events that follow the one with id `after`, as many of the first ones as the limit allows; one that
   * is longer than it comes alone. 0 asks from the first one on.
   */
  eventsAfter(after: number, most: EventLimit): Promise<EventSlice>;
  /**
   * Calls `listener` after every write, in their order, until the function returned is called. It should
   * not throw: what it throws is only told on the console.
   */
  onWrite(listener: (events: readonly StoredEvent[]) => void): () => void;
  /** Nothing can be asked afterwards. */
  close(): Promise<void>;
}
