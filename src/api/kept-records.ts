import type { QueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { countRecords } from '../domain/current-records';
import type { Dataset } from '../domain/dataset';
import { keptName } from './address';
import { history } from './fields';
import { forgetLooked } from './kept-looked';
import { isOtherHistory } from './other-history';
import { pageNow } from './page-clock';
import { attackColumnsQuery, datasetQuery, statementsQuery } from './queries';
import { type KeptRecords, lineState, type OthersBefore, othersSaidMs } from './stream/line';

interface Kept extends KeptRecords {
  /** When a visit first reported other records, in milliseconds of `pageNow`. */
  readonly saidAt?: number | undefined;
}

const schema: z.ZodMiniType<Kept> = z.object({
  history,
  revision: z.int(),
  at: z.number(),
  attacks: z.int(),
  statements: z.int(),
  saidAt: z.optional(z.number()),
});

const key = () => keptName('deadline-watch-records');

/** Null if there is none or the browser has no storage for the page. */
function readKept(): Kept | null {
  try {
    const kept = schema.safeParse(JSON.parse(localStorage.getItem(key()) ?? 'null'));
    return kept.success ? kept.data : null;
  } catch {
    return null;
  }
}

function writeKept(kept: Kept): void {
  try {
    localStorage.setItem(key(), JSON.stringify(kept));
  } catch {
    // Without storage, the next visit cannot compare.
  }
}

/**
 * Stores which records the page has, so that the next visit can check that the server still has the
 * same history.
 */
export function keepRecords(client: QueryClient): void {
  const dataset = serverDataset(client);
  const attacks = client.getQueryData(attackColumnsQuery.queryKey);
  const statements = client.getQueryData(statementsQuery.queryKey);
  if (!dataset || !attacks || !statements) return;
  const { history, revision } = dataset;
  const counts = countRecords(attacks, statements.statements);
  writeKept({ history, revision, at: pageNow(), ...counts });
}

/** Undefined while the cache has only that of an earlier page or of the browser's cache. */
function serverDataset(client: QueryClient): Dataset | undefined {
  const { queryKey } = datasetQuery;
  return client.getQueryState(queryKey)?.isInvalidated ? undefined : client.getQueryData(queryKey);
}

/**
 * Compares the records with those of an earlier visit, and reports in `lineState` if they are of
 * another history. Stores them when the page is left, but after such a report only once the reader
 * has had time to see it.
 */
export function followKept(client: QueryClient): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  let isCompared = false;
  let isAsking = false;
  const compare = async () => {
    const now = serverDataset(client);
    if (!now || isCompared || isAsking) return;
    const before = readKept();
    isAsking = true;
    // Asks the server whatever the revisions are: an old page may hear of a write after the next
    // page got its answer.
    const isOther =
      before !== null && before.history !== now.history && (await isOtherHistory(before));
    isAsking = false;
    // Without an answer it asks again with the next data.
    if (signal.aborted || isOther === null) return;
    isCompared = true;
    const { others: said } = lineState.get();
    // The stored picture of a wall may have reported it already, but the last visit knows more.
    if (before !== null && isOther && !said?.kept) {
      // A wall may be restarted each night, so the notice lasts a day in all and not a day from
      // each start.
      const since = before.saidAt ?? pageNow();
      writeKept({ ...before, saidAt: since });
      const found = { since, attacks: undefined, statements: undefined };
      const others = { ...found, polled: said?.polled ?? now.history, kept: before };
      lineState.set({ ...lineState.get(), others });
    }
  };
  let forgottenFor: OthersBefore | null = null;
  const forgetIfOthers = () => {
    const { others } = lineState.get();
    if (others !== null && others !== forgottenFor) forgetLooked();
    forgottenFor = others;
  };
  const keep = () => {
    const { others } = lineState.get();
    if (isCompared && (others === null || pageNow() - others.since > othersSaidMs)) {
      keepRecords(client);
    }
  };
  const keepIfHidden = () => {
    if (document.visibilityState === 'hidden') keep();
  };
  // A phone may close a hidden page without another event.
  document.addEventListener('visibilitychange', keepIfHidden, { signal });
  addEventListener('pagehide', keep, { signal });
  const stops = [
    client.getQueryCache().subscribe(({ type }) => {
      if (type === 'updated') void compare();
    }),
    lineState.subscribe(forgetIfOthers),
    () => controller.abort(),
  ];
  forgetIfOthers();
  void compare();
  return () => {
    for (const stop of stops) stop();
  };
}
