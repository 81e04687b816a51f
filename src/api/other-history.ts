import type { QueryClient } from '@tanstack/react-query';
import type { Dataset } from '../domain/dataset';
import { queryString, request } from './client';
import { RequestFailure } from './failure';
import { pageNow } from './page-clock';
import { attackColumnsQuery, statementsQuery } from './queries';
import type { Write } from './stream/dataset-at';
import { lineState, type OthersBefore } from './stream/line';

interface PageBefore extends Pick<OthersBefore, 'since' | 'attacks' | 'statements'> {
  readonly dataset: Dataset;
}

async function isOtherAfter(before: Write, now: Write): Promise<boolean | null> {
  if (now.history === before.history) return false;
  return now.revision <= before.revision || isOtherHistory(before);
}

/** True if the server never made the write `before`; null if it does not answer. */
export async function isOtherHistory(before: Write): Promise<boolean | null> {
  const at = `${before.history}.${before.revision}`;
  try {
    await request(`/api/dataset${queryString({ at })}`, ({ dataset }) => dataset);
    return false;
  } catch (error) {
    const reason = error instanceof RequestFailure ? error.reason : null;
    return reason?.kind === 'status' && reason.status === 410 ? true : null;
  }
}

export class PolledHistory {
  #waiting: PageBefore | null = null;
  readonly #client: QueryClient;

  constructor(client: QueryClient) {
    this.#client = client;
  }

  /**
   * Call it with each dataset, before the records are requested again. Repeats questions that the
   * server has not answered.
   */
  async take(before: Dataset, now: Dataset): Promise<void> {
    const all = this.#waiting === null ? [] : [this.#waiting];
    if (now.history !== before.history) all.push(this.#pageWith(before));
    await Promise.all(all.map((one) => this.#ask(one, now)));
  }

  #pageWith(dataset: Dataset): PageBefore {
    const attacks = this.#client.getQueryData(attackColumnsQuery.queryKey);
    const statements = this.#client.getQueryData(statementsQuery.queryKey);
    return { dataset, since: pageNow(), attacks, statements };
  }

  async #ask(one: PageBefore, now: Dataset): Promise<void> {
    const answer = await isOtherAfter(one.dataset, now);
    if (answer === null) this.#waiting ??= one;
    else if (this.#waiting === one) this.#waiting = null;
    const state = lineState.get();
    // Already reported, by the stream or by a slower answer to the same question.
    if (!answer || (state.others?.since ?? 0) >= one.since) return;
    const { since, attacks, statements } = one;
    lineState.set({
      ...state,
      others: { since, attacks, statements, polled: now.history, kept: null },
    });
  }
}
