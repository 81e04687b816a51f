import { answeredAt } from './answered-at';
import { failureWords } from './failure';

/** The part of a query that says how it stands. */
interface QueryState<Data> {
  readonly data: Data | undefined;
  readonly failureReason: unknown;
  readonly failureCount: number;
  readonly isPlaceholderData?: boolean;
}

/** What there is of an answer: still waiting for the first one, or here, perhaps no longer fresh. */
export type Answer<Data> =
  | { readonly kind: 'waiting'; readonly failure: string | null }
  | {
      readonly kind: 'here';
      readonly data: Data;
      /** Why the latest attempt to ask again failed, or null. */
      readonly failure: string | null;
      /** When it came, in milliseconds of the page's clock; null where that was not noted. */
      readonly answeredAt: number | null;
      /** It belongs to the choice before; the one asked for is on the way. */
      readonly outdated: boolean;
    };

/** A query as an answer: old data stays where a new attempt fails, and says why. */
export function answerOf<Data>(query: QueryState<Data>): Answer<Data> {
  const failure = query.failureCount > 0 ? failureWords(query.failureReason) : null;
  if (query.data === undefined) return { kind: 'waiting', failure };
  return {
    kind: 'here',
    data: query.data,
    failure,
    answeredAt: answeredAt(query.data),
    outdated: query.isPlaceholderData === true,
  };
}
