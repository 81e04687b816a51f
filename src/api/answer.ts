import { answeredAt } from './answered-at';
import { failureWords } from './failure';

interface QueryState<Data> {
  readonly data: Data | undefined;
  readonly failureReason: unknown;
  readonly failureCount: number;
  readonly isPlaceholderData?: boolean;
}

export type Answer<Data> =
  | { readonly kind: 'waiting'; readonly failure: string | null }
  | {
      readonly kind: 'here';
      readonly data: Data;
      readonly failure: string | null;
      readonly answeredAt: number | null;
      /** True if it answers the previous query key while the current one loads. */
      readonly outdated: boolean;
    };

/** After a failed refetch the old data stays, together with a description of the failure. */
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
