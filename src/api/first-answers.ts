import type { QueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { stamped } from './answered-at';
import { decode } from './client';
import * as contract from './contract';
import {
  attackColumnsQuery,
  datasetQuery,
  packed,
  paths,
  statementsIn,
  statementsQuery,
} from './queries';

export const answersElement = 'first-answers';

const firstAnswers = z.object({
  /** The query of the address that the server drew the page for, with its "?". */
  drawnFor: z.string(),
  /** The write that the answers show; null for the latest. */
  at: z.nullable(z.string()),
  dataset: z.unknown(),
  attackColumns: z.unknown(),
  /** The only page of them. */
  statements: z.unknown(),
});

export type FirstAnswers = z.infer<typeof firstAnswers>;

/** Null if `text` holds none. */
export function readFirstAnswers(text: string): FirstAnswers | null {
  try {
    return firstAnswers.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/**
 * Puts the answers into the cache, as if they had been requested and received at `now` (milliseconds of `pageNow`).
 * Throws if one of them breaks the contract or there are more statements; the cache is then as it was.
 */
export function takeAnswers(client: QueryClient, answers: FirstAnswers, now: number): void {
  const { at } = answers;
  const dataset = decode(paths.dataset(at), contract.dataset, answers.dataset);
  const columns = decode(paths.attackColumns(at), contract.attackColumns, answers.attackColumns);
  const page = decode(paths.statements(at), contract.statementPage, answers.statements);
  if (dataset.revision !== columns.revision || dataset.revision !== page.revision) {
    throw new Error('the answers are of different writes');
  }
  if (page.nextCursor !== null) throw new Error('there are more statements than one page of them');
  client.setQueryData(datasetQuery.queryKey, stamped(dataset, now));
  client.setQueryData(attackColumnsQuery.queryKey, stamped(packed(columns), now));
  client.setQueryData(statementsQuery.queryKey, stamped(statementsIn([page]), now));
}

interface Arrival {
  /** Milliseconds of `pageNow`. */
  readonly at: number;
  /** False if the browser may show a copy that it kept, as when the reader goes back. */
  readonly isNew: boolean;
}

/** When the server began to answer with the document. */
export function documentArrival(): Arrival {
  const [entry] = performance.getEntriesByType('navigation');
  if (!(entry instanceof PerformanceNavigationTiming)) {
    return { at: performance.timeOrigin, isNew: false };
  }
  return { at: performance.timeOrigin + entry.responseStart, isNew: entry.transferSize > 0 };
}
