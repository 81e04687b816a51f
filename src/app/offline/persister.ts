import type { QueryClient } from '@tanstack/react-query';
import { answeredAt } from '../../api/answered-at';
import { persistedVersion } from '../../api/persisted-answers';
import { attackColumnsQuery, datasetQuery, statementsQuery } from '../../api/queries';
import { type PersistedChanges, type PersistedName, persistedNames } from './persisted-store';

interface PersisterDeps {
  readonly write: (changes: PersistedChanges) => Promise<void>;
  readonly heardAt: () => number | null;
  readonly now: () => number;
  readonly setTimer: (run: () => void, ms: number) => () => void;
}

/** Between two writes; the first answer of a query does not wait. */
export const minIntervalMs = 30_000;

/** So that answers that arrive together are written together. */
export const gatherMs = 500;

export const persistedQueries = {
  dataset: datasetQuery.queryKey,
  attacks: attackColumnsQuery.queryKey,
  statements: statementsQuery.queryKey,
} as const;

interface Entry {
  readonly data: object;
  readonly at: number;
}
type Entries = Partial<Readonly<Record<PersistedName, Entry>>>;

/**
 * Persists changed answers, for a page that starts without the server. An answer that is only
 * confirmed again gets a new time, without its data: a screen that runs for years must not wear out
 * its disk.
 */
export class Persister {
  readonly #client: QueryClient;
  readonly #deps: PersisterDeps;
  #saved: Entries = {};
  #writtenAt = Number.NEGATIVE_INFINITY;
  #timer: { readonly due: number; readonly cancel: () => void } | null = null;
  #hasFailed = false;
  #isStopped = false;

  constructor(client: QueryClient, deps: PersisterDeps) {
    this.#client = client;
    this.#deps = deps;
  }

  schedule(): void {
    if (this.#isStopped) return;
    const { now, setTimer } = this.#deps;
    const isFirst = Object.keys(this.#current()).length > Object.keys(this.#saved).length;
    const soonest = isFirst && !this.#hasFailed ? 0 : this.#writtenAt + minIntervalMs;
    const due = Math.max(now() + gatherMs, soonest);
    if (this.#timer && this.#timer.due <= due) return;
    this.#timer?.cancel();
    this.#timer = { due, cancel: setTimer(() => this.save(), due - now()) };
  }

  save(): void {
    this.#timer?.cancel();
    this.#timer = null;
    if (this.#isStopped) return;
    const current = this.#current();
    const changes = changesOf(this.#saved, current);
    if (Object.keys(changes).length === 0) return;
    const before = this.#saved;
    this.#saved = current;
    this.#writtenAt = this.#deps.now();
    this.#hasFailed = false;
    this.#deps.write(changes).catch(() => {
      this.#saved = before;
      this.#hasFailed = true;
    });
  }

  /** After a restore, so that restored answers are not written again. */
  markSaved(): void {
    this.#saved = this.#current();
  }

  stop(): void {
    this.#isStopped = true;
    this.#timer?.cancel();
  }

  #current(): Entries {
    const all = persistedNames.flatMap((name): [PersistedName, Entry][] => {
      const data = this.#client.getQueryData<object>(persistedQueries[name]);
      const at = answeredAt(data);
      return data && at !== null ? [[name, { data, at }]] : [];
    });
    const current: Entries = Object.fromEntries(all);
    const { dataset } = current;
    if (!dataset) return current;
    // The stream sends only changes of the dataset, so each heartbeat confirms it.
    const at = Math.max(dataset.at, this.#deps.heardAt() ?? dataset.at);
    return { ...current, dataset: { ...dataset, at } };
  }
}

function changesOf(saved: Entries, current: Entries): PersistedChanges {
  const changed = persistedNames.flatMap((name) => {
    const [before, now] = [saved[name], current[name]];
    if (!now || (before?.data === now.data && before.at === now.at)) return [];
    const time = { version: persistedVersion, at: now.at };
    return [[name, before?.data === now.data ? { time } : { time, data: now.data }]];
  });
  return Object.fromEntries(changed);
}
