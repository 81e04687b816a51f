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
 * The answers in the document, from which the first view was rendered. The server has checked them
 * by the contract (`checkedAnswers`), and the document names the script of the same build, so the
 * page starts without the code of the contract.
 */
export interface FirstAnswers {
  /** The query for which the server rendered the page, with "?". */
  readonly drawnFor: string;
  /** The revision that the answers show; null for the latest. */
  readonly at: string | null;
  readonly dataset: Dataset;
  readonly attackColumns: AttackColumns;
  /** The only page; with more, the server does not render. */
  readonly statements: Page<Statement>;
}

/** Null if `text` is empty or not such JSON. */
export function readFirstAnswers(text: string): FirstAnswers | null {
  try {
    return JSON.parse(text) as FirstAnswers;
  } catch {
    return null;
  }
}

/**
 * Fills the cache as if the answers had been received at `now` (milliseconds of `pageNow`). Throws
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
  /** False if the browser may show a copy from its cache, as after Back. */
  readonly isNew: boolean;
}

/** The time when the server began to answer with the document. */
export function documentArrival(): Arrival {
  const [entry] = performance.getEntriesByType('navigation');
  if (!(entry instanceof PerformanceNavigationTiming)) {
    return { at: performance.timeOrigin, isNew: false };
  }
  return { at: performance.timeOrigin + entry.responseStart, isNew: entry.transferSize > 0 };
}
