import type { QueryClient } from '@tanstack/react-query';
import { keptAnswers } from '../../../api/kept-answers';
import { pageNow } from '../../../api/page-clock';
import { datasetQuery } from '../../../api/queries';
import { lineState } from '../../../api/stream/line';
import { Keeper } from './keeper';
import { readKept, writeKept } from './kept-store';
import { oldestRestored, restore } from './restored';
import { setTimer } from './timer';

/** How long the server's first answer is waited for before the last picture is shown, in milliseconds. */
const patienceMs = 300;

/**
 * Keeps what the wall shows on the disk, and shows what an earlier page kept where the server does not answer,
 * until the function returned is called. Without storage the page goes on without.
 */
export function keepPicture(client: QueryClient): () => void {
  const gone = new AbortController();
  const { signal } = gone;
  const keeper = new Keeper(client, {
    write: writeKept,
    // What an earlier page left does not become newer by a server that is heard again.
    heardAt: () => (oldestRestored(client) === null ? lineState.get().heardAt : null),
    now: pageNow,
    setTimer,
  });
  // A page that goes away is hidden before. Whether the disk then has time for it the browser does not say.
  const keepIfHidden = () => {
    if (document.visibilityState === 'hidden') keeper.keep();
  };
  document.addEventListener('visibilitychange', keepIfHidden, { signal });
  const stops = [
    client.getQueryCache().subscribe(({ type }) => {
      if (type === 'updated') keeper.ask();
    }),
    lineState.subscribe(() => keeper.ask()),
    () => keeper.stop(),
    () => gone.abort(),
  ];
  void Promise.all([readKept().catch(() => null), isLate(client, signal)]).then(([raw, late]) => {
    const kept = raw && late ? keptAnswers(raw, pageNow()) : null;
    if (!kept || signal.aborted || client.getQueryData(datasetQuery.queryKey)) return;
    restore(client, kept);
    keeper.skip();
  });
  return () => {
    for (const stop of stops) stop();
  };
}

/** Whether the dataset is not there after a moment, or as soon as a first question has failed. */
function isLate(client: QueryClient, signal: AbortSignal): Promise<boolean> {
  const { queryKey } = datasetQuery;
  return new Promise((resolve) => {
    const finish = (late: boolean) => {
      stopTimer();
      unsubscribe();
      resolve(late);
    };
    const look = () => {
      const state = client.getQueryState(queryKey);
      if (state?.data !== undefined) finish(false);
      else if (state && state.fetchFailureCount > 0) finish(true);
    };
    const stopTimer = setTimer(() => finish(true), patienceMs);
    const unsubscribe = client.getQueryCache().subscribe(look);
    signal.addEventListener('abort', () => finish(false), { once: true });
    look();
  });
}
