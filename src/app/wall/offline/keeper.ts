import type { QueryClient } from '@tanstack/react-query';
import { answeredAt } from '../../../api/answered-at';
import { keptVersion } from '../../../api/kept-answers';
import { attackColumnsQuery, datasetQuery, statementsQuery } from '../../../api/queries';
import { type KeptChanges, type KeptName, keptNames } from './kept-store';

interface KeeperDeps {
  readonly write: (changes: KeptChanges) => Promise<void>;
  /** When the server was heard last by its line, by the page's clock; null where it was not. */
  readonly heardAt: () => number | null;
  /** The page's clock, in milliseconds. */
  readonly now: () => number;
  /** Calls `run` once after `ms`, unless the function returned is called before. */
  readonly setTimer: (run: () => void, ms: number) => () => void;
}

/** How long the disk is left alone after something was written, but for answers that it does not have yet; in milliseconds. */
export const restMs = 30_000;

/** How long answers that come together are waited for, in milliseconds. */
export const gatherMs = 500;

/** The query behind each answer that is kept. */
export const keptQueries = {
  dataset: datasetQuery.queryKey,
  attacks: attackColumnsQuery.queryKey,
  statements: statementsQuery.queryKey,
} as const;

interface Seen {
  readonly data: object;
  readonly at: number;
}
type AllSeen = Partial<Readonly<Record<KeptName, Seen>>>;

/**
 * Keeps the last picture on the disk, for a page that starts without the server: what changed, with when each
 * answer held last, at most every 30 seconds. Of an answer that only holds on nothing but the moment is
 * written: a screen that runs for years must not wear out its disk.
 */
export class Keeper {
  readonly #client: QueryClient;
  readonly #deps: KeeperDeps;
  #kept: AllSeen = {};
  #writtenAt = Number.NEGATIVE_INFINITY;
  #timer: { readonly due: number; readonly cancel: () => void } | null = null;
  /** Whether the disk refused the last time: it is not asked again and again then. */
  #isRefused = false;
  #isStopped = false;

  constructor(client: QueryClient, deps: KeeperDeps) {
    this.#client = client;
    this.#deps = deps;
  }

  /** Something may be newer than what is kept. */
  ask(): void {
    if (this.#isStopped) return;
    const { now, setTimer } = this.#deps;
    const isFirst = Object.keys(this.#seen()).length > Object.keys(this.#kept).length;
    const soonest = isFirst && !this.#isRefused ? 0 : this.#writtenAt + restMs;
    const due = Math.max(now() + gatherMs, soonest);
    if (this.#timer && this.#timer.due <= due) return;
    this.#timer?.cancel();
    this.#timer = { due, cancel: setTimer(() => this.keep(), due - now()) };
  }

  /** Writes what is newer, now. What cannot be written is tried again with what comes next. */
  keep(): void {
    this.#timer?.cancel();
    this.#timer = null;
    if (this.#isStopped) return;
    const seen = this.#seen();
    const changes = changesOf(this.#kept, seen);
    if (Object.keys(changes).length === 0) return;
    const before = this.#kept;
    this.#kept = seen;
    this.#writtenAt = this.#deps.now();
    this.#isRefused = false;
    this.#deps.write(changes).catch(() => {
      this.#kept = before;
      this.#isRefused = true;
    });
  }

  /** What the cache has now came from what is kept. */
  skip(): void {
    this.#kept = this.#seen();
  }

  /** Keeps nothing any more. */
  stop(): void {
    this.#isStopped = true;
    this.#timer?.cancel();
  }

  #seen(): AllSeen {
    const all = keptNames.flatMap((name): [KeptName, Seen][] => {
      const data = this.#client.getQueryData<object>(keptQueries[name]);
      const at = answeredAt(data);
      return data && at !== null ? [[name, { data, at }]] : [];
    });
    const seen: AllSeen = Object.fromEntries(all);
    const { dataset } = seen;
    if (!dataset) return seen;
    // The line keeps the dataset up, and says nothing of it as long as it does not change.
    const at = Math.max(dataset.at, this.#deps.heardAt() ?? dataset.at);
    return { ...seen, dataset: { ...dataset, at } };
  }
}

/** What is newer than what is kept, by name. */
function changesOf(kept: AllSeen, seen: AllSeen): KeptChanges {
  const changed = keptNames.flatMap((name) => {
    const [before, now] = [kept[name], seen[name]];
    if (!now || (before?.data === now.data && before.at === now.at)) return [];
    const time = { version: keptVersion, at: now.at };
    return [[name, before?.data === now.data ? { time } : { time, data: now.data }]];
  });
  return Object.fromEntries(changed);
}
