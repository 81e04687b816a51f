import { notifyManager, type QueryClient } from '@tanstack/react-query';
import type { Dataset } from '../../domain/dataset';
import type { Day } from '../../domain/day';
import type { ArrivedAttack } from '../../domain/merge';
import type { Statement } from '../../domain/records';
import { stamped } from '../answered-at';
import type { Heartbeat, Written } from '../contract';
import { attackColumnsQuery, datasetQuery, statementsQuery } from '../queries';
import { Batch, type LiveDeps, ofThePage } from './batch';
import { heard } from './decode';
import { afterHearing, afterLine, lineState, noLineYet } from './line';
import { attacksOf, type LiveQuery, refetcherOf, retryNow, statementsOf } from './live-queries';
import type { EventMessage, StreamMessage } from './messages';
import type { Refetcher } from './refetcher';
import { mostKept } from './shelf';

interface ServerPosition {
  readonly revision: number;
  readonly history: string;
  readonly clock: { readonly today: Day; readonly live: boolean } | null;
}

/**
 * The dataset with the server's revision and day; the same object where neither is new. What was said
 * before the dataset was asked for is older than it and changes nothing.
 */
export function datasetAt(dataset: Dataset, { revision, history, clock }: ServerPosition): Dataset {
  if (revision < dataset.revision) return dataset;
  const { today: asOf, live } = clock ?? { today: dataset.asOf, live: dataset.live };
  const isSame = asOf === dataset.asOf && live === dataset.live;
  if (revision === dataset.revision && isSame) return dataset;
  const writtenAt = revision === dataset.revision ? dataset.writtenAt : null;
  return { ...dataset, revision, history, writtenAt, asOf, live };
}

/** Call it once for a page. No request is sent as long as no event is missed. */
export function startLive(client: QueryClient, deps: LiveDeps = ofThePage): () => void {
  const live = new LiveData(client, deps);
  return () => live.stop();
}

class LiveData {
  readonly #client: QueryClient;
  readonly #deps: LiveDeps;
  readonly #attacks: LiveQuery<ArrivedAttack>;
  readonly #statements: LiveQuery<Statement>;
  readonly #dataset: Refetcher;
  readonly #batch: Batch;
  readonly #unsubscribe: () => void;
  #queue: StreamMessage[] = [];
  #hasDropped = false;
  #isBack = false;
  #beatAt: number | null = null;
  #store: string | null = null;
  #aheadOfServer: Dataset | null = null;
  #server: ServerPosition | null = null;
  #toldByEvents = 0;

  constructor(client: QueryClient, deps: LiveDeps) {
    this.#client = client;
    this.#deps = deps;
    this.#attacks = attacksOf(client, deps);
    this.#statements = statementsOf(client, deps);
    this.#dataset = refetcherOf(client, deps, datasetQuery.queryKey);
    this.#batch = new Batch(deps, () => notifyManager.batch(() => this.#flush()));
    this.#unsubscribe = deps.subscribe((message) => this.#hear(message));
  }

  stop(): void {
    this.#unsubscribe();
    this.#batch.stop();
    for (const part of [this.#attacks, this.#statements, this.#dataset]) part.stop();
    lineState.set(noLineYet);
  }

  #hear(message: StreamMessage): void {
    const now = this.#deps.now();
    const before = lineState.get().line;
    lineState.set(
      message.kind === 'line'
        ? afterLine(lineState.get(), message, now)
        : afterHearing(lineState.get(), now - message.agoMs),
    );
    if (before !== 'open' && lineState.get().line === 'open') this.#isBack = true;
    if (this.#queue.length >= mostKept) {
      this.#queue = [];
      this.#hasDropped = true;
    }
    this.#queue.push(message);
    this.#batch.ask();
  }

  #flush(): void {
    const messages = this.#queue;
    this.#queue = [];
    if (this.#hasDropped) for (const part of this.#live) part.drop();
    this.#hasDropped = false;
    for (const message of messages) {
      if (message.kind === 'event') this.#take(message);
      else if (message.position !== null) this.#reach(message.position);
    }
    if (this.#isBack) this.#hurry();
    this.#isBack = false;
    for (const part of this.#live) part.flush();
    this.#moveDataset();
    if (this.#beatAt !== null) for (const part of this.#live) part.confirm(this.#beatAt);
    this.#beatAt = null;
  }

  #hurry(): void {
    for (const part of this.#live) part.hurry();
    this.#dataset.hurry();
    retryNow(this.#client, datasetQuery.queryKey);
  }

  #take(message: EventMessage): void {
    const event = heard(message);
    switch (event.kind) {
      case 'written':
        this.#put(event.id, event.history, event.written);
        break;
      case 'heartbeat':
        this.#feel(event.heartbeat, message.agoMs);
        break;
      case 'snapshot':
        if (event.otherHistory) this.#startOver(event);
        else for (const part of this.#live) part.restart(event.lastEvent, false);
        break;
      case 'broken':
        if (event.id !== null) this.#reach(event.id);
        else for (const part of this.#live) part.want();
    }
  }

  #put(id: number, history: string, written: Written): void {
    const { kind, revision, record } = written;
    this.#attacks.put(id, kind === 'attack' ? { ...record, arrival: revision } : null, revision);
    this.#statements.put(id, kind === 'statement' ? record : null, revision);
    // Each write has its own revision: one in between came without events.
    if (revision > (this.#knownRevision ?? revision) + 1) this.#dataset.want();
    this.#toldByEvents = Math.max(this.#toldByEvents, revision);
    const told = this.#server ?? { revision, history, clock: null };
    if (revision >= told.revision) this.#server = { ...told, revision, history };
  }

  #feel(heartbeat: Heartbeat, agoMs: number): void {
    const { store, revision, history, lastEvent, today, live, everySeconds } = heartbeat;
    const { heardAt } = lineState.get();
    this.#beatAt = this.#deps.now() - agoMs;
    lineState.set(afterHearing(lineState.get(), heardAt ?? this.#beatAt, everySeconds));
    const isOtherStore = this.#store !== null && this.#store !== store;
    if (isOtherStore || (agoMs === 0 && this.#isContradicted(heartbeat))) {
      this.#startOver(heartbeat);
    } else this.#reach(lastEvent);
    this.#store = store;
    // One that is told again may be of the day before: a dataset asked for meanwhile knows better.
    this.#server = { revision, history, clock: agoMs === 0 ? { today, live } : null };
  }

  /**
   * Whether the page's data is of another history than the server's: another write made the same revision, or
   * two heartbeats are behind it. A single one may have been sent before the dataset was.
   */
  #isContradicted({ revision, history }: Heartbeat): boolean {
    const dataset = this.#client.getQueryData(datasetQuery.queryKey);
    if (!dataset || revision > dataset.revision) return false;
    if (revision === dataset.revision) return history !== dataset.history;
    const isAgain = this.#aheadOfServer === dataset;
    this.#aheadOfServer = dataset;
    return isAgain;
  }

  #startOver({ history, lastEvent }: Pick<Heartbeat, 'history' | 'lastEvent'>): void {
    const attacks = this.#client.getQueryData(attackColumnsQuery.queryKey);
    const statements = this.#client.getQueryData(statementsQuery.queryKey);
    const { others } = lineState.get();
    // Said a second time before the new answers are here, or found by another means and of the same history.
    const isSaid =
      (others?.attacks === attacks && others?.statements === statements) ||
      others?.polled === history;
    if (!isSaid) {
      const since = this.#deps.now();
      const others = { since, attacks, statements, polled: null, kept: null };
      lineState.set({ ...lineState.get(), others });
    }
    for (const part of this.#live) part.restart(lastEvent, true);
    this.#toldByEvents = 0;
    this.#dataset.want();
  }

  #reach(id: number): void {
    for (const part of this.#live) part.reach(id);
  }

  #moveDataset(): void {
    const { queryKey } = datasetQuery;
    const dataset = this.#client.getQueryData(queryKey);
    const server = this.#server;
    // A write without an event: one that was missed, or new actors, places or key dates since the server's start.
    if (server && server.revision > (this.#knownRevision ?? server.revision)) this.#dataset.want();
    this.#dataset.check();
    if (!dataset || !server) return;
    const moved = datasetAt(dataset, server);
    this.#server = null;
    if (moved !== dataset) {
      this.#client.setQueryData(queryKey, stamped(moved, this.#deps.now()));
    }
  }

  /** Of the dataset, or of an event after it; undefined until the dataset is there. */
  get #knownRevision(): number | undefined {
    const revision = this.#client.getQueryData(datasetQuery.queryKey)?.revision;
    return revision === undefined ? undefined : Math.max(revision, this.#toldByEvents);
  }

  get #live() {
    return [this.#attacks, this.#statements];
  }
}
