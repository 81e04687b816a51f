import type { QueryClient } from '@tanstack/react-query';
import { pageNow } from '../../api/page-clock';
import { persistedAnswers } from '../../api/persisted-answers';
import { datasetQuery } from '../../api/queries';
import { lineState } from '../../api/stream/line';
import { hydrate, oldestHydrated } from './hydrated';
import { readPersisted, writePersisted } from './persisted-store';
import { Persister } from './persister';
import { setTimer } from './timer';

const waitMs = 300;

/**
 * Persists the page's answers, and restores those of an earlier page if the server does not answer.
 * The result stops it. Does nothing in a browser without storage, or on a frozen page, whose
 * picture is not that of others.
 */
export function persistPicture(client: QueryClient): () => void {
  if (client.getDefaultOptions().queries?.meta?.at !== undefined) return () => {};
  const controller = new AbortController();
  const { signal } = controller;
  const persister = new Persister(client, {
    write: writePersisted,
    // A heartbeat does not make a restored answer newer.
    heardAt: () => (oldestHydrated(client) === null ? lineState.get().heardAt : null),
    now: pageNow,
    setTimer,
  });
  // A page is hidden before it is closed. The browser may or may not finish the write.
  const saveIfHidden = () => {
    if (document.visibilityState === 'hidden') persister.save();
  };
  document.addEventListener('visibilitychange', saveIfHidden, { signal });
  persister.schedule();
  const stops = [
    client.getQueryCache().subscribe(({ type }) => {
      if (type === 'updated') persister.schedule();
    }),
    lineState.subscribe(() => persister.schedule()),
    () => persister.stop(),
    () => controller.abort(),
  ];
  void Promise.all([readPersisted().catch(() => null), isLate(client, signal)]).then(
    ([raw, late]) => {
      const persisted = raw && late ? persistedAnswers(raw, pageNow()) : null;
      if (!persisted || signal.aborted || client.getQueryData(datasetQuery.queryKey)) return;
      hydrate(client, persisted);
      persister.markSaved();
    },
  );
  return () => {
    for (const stop of stops) stop();
  };
}

/** True after `waitMs` without the dataset, or when its first request fails; false if it arrives. */
function isLate(client: QueryClient, signal: AbortSignal): Promise<boolean> {
  const { queryKey } = datasetQuery;
  return new Promise((resolve) => {
    const finish = (late: boolean) => {
      stopTimer();
      unsubscribe();
      resolve(late);
    };
    const check = () => {
      const state = client.getQueryState(queryKey);
      if (state?.data !== undefined) finish(false);
      else if (state && state.fetchFailureCount > 0) finish(true);
    };
    const stopTimer = setTimer(() => finish(true), waitMs);
    const unsubscribe = client.getQueryCache().subscribe(check);
    signal.addEventListener('abort', () => finish(false), { once: true });
    check();
  });
}
