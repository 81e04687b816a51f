import type { Page } from '../../src/api/contract';
import type { AttackColumns, StatementColumns } from '../../src/domain/columns';
import type { Dataset } from '../../src/domain/dataset';
import type { Day } from '../../src/domain/day';
import type {
  Attack,
  AttackStatus,
  Statement,
  StatementKind,
  Target,
} from '../../src/domain/records';

/** What a store is filled with when it is new. */
export interface Seed {
  readonly dataset: Omit<Dataset, 'revision'>;
  readonly attacks: readonly Attack[];
  readonly statements: readonly Statement[];
}

/** A place in a list sorted newest first: the sort key and the id of the last record before it. */
export interface Position {
  readonly end: Day;
  readonly start: Day;
  readonly id: string;
}

/** What both lists can be asked for. Null asks for nothing; everything given must hold. */
interface ListQuery {
  /** Keeps records whose days touch the range from `from` to `to`, both included. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Keeps what was known on that day. */
  readonly asOf: Day | null;
  /** Keeps the records with one of these ids. */
  readonly id: readonly string[] | null;
  /** Most records in the answer. */
  readonly limit: number;
  /** Keeps what comes after this place. */
  readonly after: Position | null;
}

export interface AttackQuery extends ListQuery {
  /** Id of the actor that claimed the attack. */
  readonly actor: string | null;
  /** Id of a governorate that the record names, alone or with another. */
  readonly governorate: string | null;
  readonly status: AttackStatus | null;
  /** Whether records that are in no count are kept too. */
  readonly background: boolean;
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
}

/** Records that came in after the seed. */
export interface Addition {
  readonly attacks?: readonly Attack[];
  readonly statements?: readonly Statement[];
}

/**
 * Where the records are kept. Each answer is of one moment: nothing written meanwhile is half in it.
 * What is asked by an id that does not exist is an empty answer, not an error.
 */
export interface Store {
  /** Given to the store when it was made, so that revisions of two stores are never confused. */
  readonly id: string;
  /** Rises with every write. */
  revision(): Promise<number>;
  dataset(): Promise<Dataset>;
  /** Attacks, newest first: by first day, then last day, then id. */
  attacks(query: AttackQuery): Promise<Slice<Attack>>;
  /** All attacks that count, by first day, last day and id. */
  attackColumns(): Promise<AttackColumns>;
  /** Statements, aggregates included, newest first: by first day, then last day, then id. */
  statements(query: StatementQuery): Promise<Slice<Statement>>;
  /** All statements that count, by first day, last day and id. */
  statementColumns(): Promise<StatementColumns>;
  /**
   * Adds records and returns the new revision. All are added or, where one has an id that is taken,
   * none. No endpoint leads here.
   */
  add(addition: Addition): Promise<number>;
  /** Nothing can be asked afterwards. */
  close(): Promise<void>;
}
