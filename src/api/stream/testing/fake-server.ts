import type { Dataset } from '../../../domain/dataset';
import { day } from '../../../domain/day';
import {
  type ArrivedAttack,
  withAttackVersions,
  withStatementVersions,
} from '../../../domain/merge';
import type { Attack, Statement } from '../../../domain/records';
import { attackColumns } from '../../../domain/testing/columns';
import { emptyDataset } from '../../../domain/testing/dataset';
import type { Changes, Heartbeat, Written } from '../../contract';
import type { HeartbeatMessage } from '../messages';

/** A server whose answers and heartbeats agree with each other, in memory. A write returns the heartbeat after it. */
export class FakeServer {
  /** One digit of the stamps: another one stands for a store that was put back and written to again. */
  branch = 0;
  today = '2021-12-30';
  readonly asked: string[] = [];
  readonly failures: number[] = [];
  /** When set, answers wait for it; they are of the moment in which they were asked for. */
  gate: Promise<void> | null = null;
  /** If set, only answers to this path wait. */
  gatedPath: string | null = null;
  /** What the path of a question begins with that always fails. */
  broken: string | null = null;
  /** Writes in one answer, and those after which a page is told to read everything again. */
  atOnce = 200;
  mostChanges = 1000;
  #waiting = 0;
  #written: Written[] = [];
  #facts: Partial<Dataset> = {};
  /** The stamps of all writes. */
  #histories = [stampOf(0, 1)];

  get revision(): number {
    return this.#histories.length;
  }

  get history(): string {
    return this.#histories.at(-1) ?? '';
  }

  writeAttack(record: Attack): HeartbeatMessage {
    this.#stamp();
    this.#written.push({ kind: 'attack', revision: this.revision, record });
    return this.heartbeat();
  }

  writeStatement(record: Statement): HeartbeatMessage {
    this.#stamp();
    this.#written.push({ kind: 'statement', revision: this.revision, record });
    return this.heartbeat();
  }

  /** As a new version of the server does at its start: a write without records. */
  renew(facts: Partial<Dataset>): void {
    this.#facts = facts;
    this.#stamp();
  }

  /** The store is put back to where it was after the write `revision`. */
  loseAfter(revision: number): void {
    this.#histories = this.#histories.slice(0, revision);
    this.#written = this.#written.filter((one) => one.revision <= revision);
  }

  /** The store is another one, and empty. */
  replace(): void {
    this.branch = 9;
    this.#histories = [stampOf(this.branch, 1)];
    this.#written = [];
  }

  heartbeat(changes: Partial<Heartbeat> = {}): HeartbeatMessage {
    const { revision, history, today } = this;
    const heartbeat = {
      store: 'store-1',
      revision,
      history,
      time: `${today}T12:00:00+03:00`,
      today: day(today),
      live: false,
      everySeconds: 15,
      ...changes,
    };
    return { kind: 'heartbeat', heartbeat, agoMs: 0 };
  }

  attacks(): ArrivedAttack[] {
    return this.#written.flatMap(({ kind, record, revision }) =>
      kind === 'attack' ? [{ ...record, arrival: revision }] : [],
    );
  }

  statements(): readonly Statement[] {
    const all = this.#written.flatMap(({ kind, record }) => (kind === 'statement' ? [record] : []));
    return withStatementVersions([], all);
  }

  /** Answers given in all. */
  answered = 0;

  /** Whether a question has no answer yet. */
  get isAsked(): boolean {
    return this.#waiting > 0;
  }

  readonly fetch = async (path: string): Promise<Response> => {
    this.asked.push(path);
    this.#waiting += 1;
    const isBroken = this.broken !== null && path.startsWith(this.broken);
    const status = isBroken ? 503 : this.failures.shift();
    const { status: own = 200, body } = this.#answer(path);
    const text = JSON.stringify(body);
    if (this.gatedPath === null || path === this.gatedPath) await this.gate;
    this.#waiting -= 1;
    this.answered += 1;
    return status === undefined
      ? new Response(text, { status: own })
      : new Response('{}', { status });
  };

  #answer(path: string): { readonly status?: number; readonly body: unknown } {
    const { revision, history, today } = this;
    if (path === './api/dataset') {
      return { body: { ...emptyDataset, ...this.#facts, revision, history, asOf: today } };
    }
    if (path === './api/attacks/columns') return { body: this.#columns() };
    if (path.startsWith('./api/changes?')) return this.#changes(new URL(path, 'http://server'));
    const items = this.statements();
    return { body: { items, nextCursor: null, total: items.length, revision, history } };
  }

  #changes({ searchParams }: URL) {
    const numberOf = (name: string) => {
      const [stamp, number] = (searchParams.get(name) ?? '').split('.');
      return this.#histories[Number(number) - 1] === stamp ? Number(number) : null;
    };
    const gone = (parameter: string) => {
      const problem = { type: 'about:blank', title: 'Gone', status: 410, detail: '', parameter };
      return { status: 410, body: problem };
    };
    const to = searchParams.has('to') ? numberOf('to') : this.revision;
    const after = numberOf('after');
    if (to === null) return gone('to');
    if (after === null) return gone('after');
    const all = this.#written.filter(({ revision }) => revision > after && revision <= to);
    const reload = all.length > this.mostChanges;
    const beyond = all[this.atOnce];
    const revision = beyond && !reload ? beyond.revision - 1 : to;
    const body: Changes = {
      history: this.#histories[revision - 1] ?? '',
      revision,
      more: revision < to,
      reload,
      total: all.length,
      records: reload ? [] : all.filter((one) => one.revision <= revision),
    };
    return { body };
  }

  #columns() {
    const { revision } = this;
    const answer = withAttackVersions(attackColumns([]), this.attacks(), { revision });
    const columns = Object.entries(answer.columns).map(([name, column]) => [
      name,
      Array.from<number | string>(column),
    ]);
    return { ...answer, revision, columns: Object.fromEntries(columns) };
  }

  #stamp(): void {
    this.#histories = [...this.#histories, stampOf(this.branch, this.revision + 1)];
  }
}

function stampOf(branch: number, revision: number): string {
  return `${branch}`.repeat(4) + `${revision}`.padStart(8, '0');
}
