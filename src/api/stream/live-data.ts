import { notifyManager, type QueryClient, type QueryKey } from '@tanstack/react-query';
import type { Dataset } from '../../domain/dataset';
import { stamped } from '../answered-at';
import { queryString, request } from '../client';
import type { Changes } from '../contract';
import { RequestFailure } from '../failure';
import { attackColumnsQuery, datasetQuery, statementsQuery } from '../queries';
import { backoff } from './backoff';
import { type Clock, datasetAt, textOf, type Write } from './dataset-at';
import { afterHearing, afterLine, lineState, noLineYet } from './line';
import { type LiveDeps, ofThePage } from './live-deps';
import type { HeartbeatMessage, StreamMessage } from './messages';
import * as records from './records';
import { Refetcher } from './refetcher';

/** While many changes come in, a page spends four fifths of the time on other work. */
const restPerWork = 4;
const longestRest = 1000;

/** So many times the changes are asked for in vain before everything is. */
const mostFailures = 2;

/** Call it once for a page. While nothing is written no request is sent. */
export function startLive(client: QueryClient, deps: LiveDeps = ofThePage): () => void {
  const live = new LiveData(client, deps);
  return () => live.stop();
}

/**
 * Keeps dataset and records as the server has them: hears which write it is at, and asks for what changed since the one
 * that the page has, one request at a time. If the server cannot say, everything is read again.
 */
class LiveData {
  readonly #client: QueryClient;
  readonly #deps: LiveDeps;
  readonly #lists: readonly records.RecordList[];
  readonly #records: Refetcher;
  readonly #dataset: Refetcher;
  readonly #stops: readonly (() => void)[];
  readonly #stopped = new AbortController();
  /** Of the last heartbeat. */
  #server: Write | null = null;
  /** What the dataset shows, unless it has to be read first. */
  #shown: Write | null = null;
  /** Everything up to here is in the cache. */
  #at: Write | null = null;
  #isAsking = false;
  #failures = 0;
  #stopWaiting: (() => void) | null = null;

  constructor(client: QueryClient, deps: LiveDeps) {
    this.#client = client;
    this.#deps = deps;
    this.#lists = [records.attacksIn(client), records.statementsIn(client)];
    const keys = this.#lists.map(({ queryKey }) => queryKey);
    this.#records = new Refetcher(client, () => keys, deps);
    this.#dataset = new Refetcher(client, () => [datasetQuery.queryKey], deps);
    const { queryKey } = datasetQuery;
    if (!client.getQueryState(queryKey)?.isInvalidated) this.#shown = this.#cached() ?? null;
    this.#stops = [
      deps.subscribe((message) => this.#hear(message)),
      records.onAnswer(client, [...keys, queryKey], (key) => this.#takeAnswer(key)),
    ];
  }

  stop(): void {
    for (const stop of this.#stops) stop();
    this.#stopped.abort();
    this.#stopWaiting?.();
    this.#records.stop();
    this.#dataset.stop();
    lineState.set(noLineYet);
  }

  #hear(message: StreamMessage): void {
    const before = lineState.get();
    const now = this.#deps.now();
    if (message.kind === 'line') lineState.set(afterLine(before, message, now));
    else {
      const heardAt = now - message.agoMs;
      lineState.set(afterHearing(before, heardAt, message.heartbeat.everySeconds));
      this.#feel(message, heardAt);
    }
    if (before.line !== 'open' && lineState.get().line === 'open') this.#hurry();
  }

  /** The server is there again: nothing waits out its delay. */
  #hurry(): void {
    this.#failures = 0;
    this.#stopWaiting?.();
    this.#stopWaiting = null;
    this.#records.hurry();
    this.#dataset.hurry();
    for (const { queryKey } of [...this.#lists, datasetQuery])
      records.retryNow(this.#client, queryKey);
    this.#catchUp();
  }

  #feel({ heartbeat, agoMs }: HeartbeatMessage, heardAt: number): void {
    const { history, revision, today, live } = heartbeat;
    this.#server = { history, revision };
    const dataset = this.#cached();
    // One that is repeated to a page that joins late may be of the day before; a dataset asked for meanwhile is newer.
    if (dataset && agoMs === 0 && revision >= dataset.revision) {
      this.#move(dataset, { today, live });
    }
    this.#catchUp();
    if (this.#server?.history !== this.#at?.history) return;
    // The server has nothing that the page lacks; but what is asked for in vain holds only when it has come again.
    if (!this.#records.isPending) {
      for (const { queryKey } of this.#lists) records.confirm(this.#client, queryKey, heardAt);
    }
    // It was polled from a store that has been put back since.
    if (dataset && dataset.revision > revision) this.#dataset.want();
  }

  #takeAnswer(queryKey: QueryKey): void {
    const list = this.#lists.find((one) => one.queryKey === queryKey);
    if (list) {
      list.trim();
      list.upTo = this.#client.getQueryData<{ revision: number }>(queryKey)?.revision ?? null;
    } else {
      // A slow answer may be of a write before those that came in meanwhile.
      if (this.#at && this.#at.history === this.#server?.history) this.#move(this.#at, null);
      this.#shown = this.#cached() ?? null;
    }
    this.#catchUp();
  }

  #catchUp(): void {
    this.#place();
    const [at, server] = [this.#at, this.#server];
    if (!at || !server || at.history === server.history) return;
    if (this.#isAsking || this.#stopWaiting || this.#stopped.signal.aborted) return;
    // What is being read may have it already.
    if (!this.#isReading) void this.#ask(at, server);
  }

  /** Finds the last write of which the page has everything. */
  #place(): void {
    const [shown, at] = [this.#shown, this.#at];
    const upTo = this.#lists.map((list) => list.upTo);
    const has = ({ revision }: Write) => upTo.every((one) => one !== null && one >= revision);
    if (shown && has(shown) && (at === null || shown.revision > at.revision)) this.#at = shown;
    const needed = this.#at ?? shown;
    // An answer that is older than what was merged before it, or than the dataset that came beside it.
    const isBehind = needed !== null && upTo.some((one) => one !== null && one < needed.revision);
    if (isBehind && !this.#records.isPending && !this.#isReading) this.#records.want();
  }

  get #isReading(): boolean {
    return this.#lists.some(({ queryKey }) => records.isAskedFirst(this.#client, queryKey));
  }

  async #ask(at: Write, server: Write): Promise<void> {
    const { signal } = this.#stopped;
    this.#isAsking = true;
    try {
      // A server that is not further may have lost what came after, or have said this before.
      const to = server.revision > at.revision ? textOf(server) : null;
      const search = queryString({ after: textOf(at), to });
      const answer = await request(`/api/changes${search}`, ({ changes }) => changes, signal);
      if (!signal.aborted) this.#take(answer, at, server);
    } catch (error) {
      if (!signal.aborted) this.#miss(error, server);
    }
    this.#isAsking = false;
    this.#catchUp();
  }

  #take(answer: Changes, at: Write, asked: Write): void {
    const { history, revision, records: changed, more, reload } = answer;
    this.#failures = 0;
    if (history === at.history && this.#server === asked) this.#server = at;
    const since = this.#deps.now();
    notifyManager.batch(() => {
      // Data that lacks what is left for the next answer is no newer for this one.
      const fresh = more ? null : since;
      const stretch = { from: at.revision, to: revision };
      for (const list of this.#lists) if (!reload) list.merge(changed, stretch, fresh);
      this.#move({ history, revision }, null);
    });
    this.#at = { history, revision };
    if (reload) this.#records.want();
    // A write without records renewed actors, places or key dates.
    const writes = new Set(changed.map((one) => one.revision));
    if (reload || writes.size < revision - at.revision) this.#dataset.want();
    // The panels are drawn within a timer: only after it is known how long all of it took.
    this.#wait(0, () => {
      const rest = restPerWork * (this.#deps.now() - since);
      this.#wait(Math.min(longestRest, rest), () => this.#catchUp());
    });
  }

  #miss(error: unknown, server: Write): void {
    const reason = error instanceof RequestFailure ? error.reason : null;
    if (reason?.kind === 'status' && reason.status === 410) {
      // The last heartbeat is of another history than the server's now: wait for the next one.
      if (reason.problem?.parameter !== 'to') this.#startOver(server);
      else if (this.#server === server) this.#server = null;
      return;
    }
    this.#wait(backoff(this.#failures, this.#deps.random()), () => this.#catchUp());
    this.#failures += 1;
    if (this.#failures >= mostFailures) {
      this.#records.want();
      this.#dataset.want();
    }
  }

  /** The server never made the write that the page is at: its store was put back, or it is another one. */
  #startOver({ history }: Write): void {
    const attacks = this.#client.getQueryData(attackColumnsQuery.queryKey);
    const statements = this.#client.getQueryData(statementsQuery.queryKey);
    const state = lineState.get();
    // Found by other means already, and of the same history.
    if (state.others?.polled !== history) {
      const found = { since: this.#deps.now(), attacks, statements };
      lineState.set({ ...state, others: { ...found, polled: null, kept: null } });
    }
    this.#at = null;
    this.#shown = null;
    for (const list of this.#lists) list.upTo = null;
    this.#records.want();
    this.#dataset.want();
  }

  #move(write: Write, clock: Clock | null): void {
    const dataset = this.#cached();
    const moved = dataset && datasetAt(dataset, { ...write, clock });
    if (moved && moved !== dataset)
      this.#client.setQueryData(datasetQuery.queryKey, stamped(moved, this.#deps.now()));
  }

  #cached(): Dataset | undefined {
    return this.#client.getQueryData(datasetQuery.queryKey);
  }

  #wait(ms: number, run: () => void): void {
    this.#stopWaiting = this.#deps.setTimer(() => {
      this.#stopWaiting = null;
      run();
    }, ms);
  }
}
