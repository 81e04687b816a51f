import { type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query';
import { attackColumnsQuery, datasetQuery, statementsQuery } from '../../api/queries';

/** How long a question that was given up rests before it is asked anew, in milliseconds. */
export const againAfterMs = 60_000;

/**
 * Keeps the wall's answers up, whatever scene stands: a scene that goes takes no question with it that is on
 * its way, and no answer is forgotten because its scene comes late. What was given up, as an error that asking
 * again would not mend, is asked for again all the same: nobody stands by who could. Draws nothing anew.
 */
export function useRecords(): void {
  useKept(datasetQuery);
  useKept(attackColumnsQuery);
  useKept(statementsQuery);
}

function useKept<Answer, Key extends QueryKey>(
  query: UseQueryOptions<Answer, Error, Answer, Key>,
): void {
  useQuery({
    ...query,
    notifyOnChangeProps: [],
    refetchInterval: ({ state }) => state.status === 'error' && againAfterMs,
  });
}
