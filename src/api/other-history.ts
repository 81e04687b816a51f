import type { QueryClient } from '@tanstack/react-query';
import type { Dataset } from '../domain/dataset';
import { queryString, request } from './client';
import * as contract from './contract';
import { RequestFailure } from './failure';
import { pageNow } from './page-clock';
import { attackColumnsQuery, statementsQuery } from './queries';
import { lineState } from './stream/line';

/** Whether `now` is of a server that never had the write that `before` shows. */
async function isOther(before: Dataset, now: Dataset): Promise<boolean> {
  if (now.revision <= before.revision) return now.history !== before.history;
  const at = `${before.history}.${before.revision}`;
  try {
    await request(`/api/dataset${queryString({ at })}`, contract.dataset);
    return false;
  } catch (error) {
    const reason = error instanceof RequestFailure ? error.reason : null;
    return reason?.kind === 'status' && reason.status === 410;
  }
}

/**
 * Sets the `others` of the line if the dataset that was polled is of another history than the page's records. To be
 * called before the records are asked for again.
 */
export async function sayIfOthers(
  client: QueryClient,
  before: Dataset,
  now: Dataset,
): Promise<void> {
  const attacks = client.getQueryData(attackColumnsQuery.queryKey);
  const statements = client.getQueryData(statementsQuery.queryKey);
  const since = pageNow();
  if (!(await isOther(before, now))) return;
  lineState.set({
    ...lineState.get(),
    others: { since, attacks, statements, polled: now.history },
  });
}
