import type { Dataset } from '../../../domain/dataset';
import {
  type ArrivedAttack,
  withAttackVersions,
  withStatementVersions,
} from '../../../domain/merge';
import type { Attack, Statement } from '../../../domain/records';
import { attackColumns } from '../../../domain/testing/columns';
import { emptyDataset } from '../../../domain/testing/dataset';
import type { Heartbeat, Written } from '../../contract';
import type { EventMessage, EventName } from '../messages';

/** A server whose answers and events agree with each other, in memory. */
export class FakeServer {
  store = 'store-1';
  /** One digit of the stamps: another one stands for a store that was put back and written to again. */
  branch = 0;
  today = '2021-12-30';
  readonly asked: string[] = [];
  readonly failures: number[] = [];
  /** When set, answers wait for it; they are of the moment in which they were asked for. */
  gate: Promise<void> | null = null;
  #written: Written[] = [];
  #facts: Partial<Dataset> = {};
  #renewals = 0;

  /** Id of the last event. */
  get lastEvent(): number {
    return this.#written.length;
  }

  get revision(): number {
    return this.#written.length + this.#renewals + 1;
  }

  get history(): string {
    return `${this.branch}`.repeat(4) + `${this.revision}`.padStart(8, '0');
  }

  writeAttack(record: Attack): EventMessage {
    return this.#write({ kind: 'attack', revision: this.revision + 1, record });
  }

  writeStatement(record: Statement): EventMessage {
    return this.#write({ kind: 'statement', revision: this.revision + 1, record });
  }

  /** As a new version of the server does at its start, which no event tells of. */
  renew(facts: Partial<Dataset>): void {
    this.#facts = facts;
    this.#renewals += 1;
  }

  loseAfter(id: number): void {
    this.#written = this.#written.slice(0, id);
  }

  heartbeat(changes: Partial<Heartbeat> = {}): EventMessage {
    const { store, revision, history, lastEvent, today } = this;
    const time = `${today}T12:00:00+03:00`;
    const data = {
      store,
      revision,
      history,
      lastEvent,
      after: `${history}.${lastEvent}`,
      time,
      today,
      live: false,
      everySeconds: 15,
      ...changes,
    };
    return message('heartbeat', null, null, JSON.stringify(data));
  }

  snapshotHint(otherHistory = false): EventMessage {
    const { revision, history, lastEvent } = this;
    const hint = { revision, history, lastEvent, otherHistory };
    return message('snapshot', lastEvent, history, JSON.stringify(hint));
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

  readonly fetch = async (path: string): Promise<Response> => {
    this.asked.push(path);
    const status = this.failures.shift();
    const text = JSON.stringify(this.#answer(path));
    await this.gate;
    return status === undefined ? new Response(text) : new Response('{}', { status });
  };

  #answer(path: string): unknown {
    const { revision, history, lastEvent, today } = this;
    if (path === './api/dataset') {
      return { ...emptyDataset, ...this.#facts, revision, history, asOf: today };
    }
    if (path === './api/attacks/columns') return this.#columns();
    const items = this.statements();
    return { items, nextCursor: null, total: items.length, lastEvent, revision, history };
  }

  #columns() {
    const { revision, lastEvent } = this;
    const answer = withAttackVersions(attackColumns([]), this.attacks(), { revision, lastEvent });
    const columns = Object.entries(answer.columns).map(([name, column]) => [
      name,
      Array.from<number | string>(column),
    ]);
    return { ...answer, revision, lastEvent, columns: Object.fromEntries(columns) };
  }

  #write(written: Written): EventMessage {
    const id = this.#written.push(written);
    const name = written.record.version === 1 ? written.kind : 'correction';
    return message(name, id, this.history, JSON.stringify(written));
  }
}

function message(
  name: EventName,
  id: number | null,
  history: string | null,
  text: string,
): EventMessage {
  return { kind: 'event', name, id, history, text, agoMs: 0 };
}
