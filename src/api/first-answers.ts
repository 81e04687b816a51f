import type { QueryClient } from '@tanstack/react-query';
import type { AttackColumns } from '../domain/columns';
import type { Dataset } from '../domain/dataset';
import type { Statement } from '../domain/records';
import { stamped } from './answered-at';
import type { Page } from './contract';
import { attackColumnsQuery, datasetQuery, packed, statementsIn, statementsQuery } from './queries';

/** Id of the element of the document that holds them. */
export const answersElement = 'first-answers';

/**
 * What the document brings: the answers that the first view was drawn from. The server checked them by the contract before
 * it wrote them (`checkedAnswers`), and the document names the script of the same build; so the page begins without the
 * code of the contract.
 */
export interface FirstAnswers {
  /** The query of the address that the server drew the page for, with its "?". */
  readonly drawnFor: string;
  /** The write that the answers show; null for the latest. */
  readonly at: string | null;
  readonly dataset: Dataset;
  readonly attackColumns: AttackColumns;
  /** The only page of them. */
  readonly statements: Page<Statement>;
}

/** Null if `text` holds none. */
export function readFirstAnswers(text: string): FirstAnswers | null {
  try {
    return JSON.parse(text) as FirstAnswers;
  } catch {
    return null;
  }
}

/**
 * Puts the answers into the cache, as if they had been requested and received at `now` (milliseconds of `pageNow`). Throws
 * if one is missing.
 */
export function takeAnswers(client: QueryClient, answers: FirstAnswers, now: number): void {
  const { dataset, attackColumns, statements } = answers;
  client.setQueryData(datasetQuery.queryKey, stamped(dataset, now));
  client.setQueryData(attackColumnsQuery.queryKey, stamped(packed(attackColumns), now));
  client.setQueryData(statementsQuery.queryKey, stamped(statementsIn([statements]), now));
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
