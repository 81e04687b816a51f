import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Fragment, type ReactNode, useMemo, useState } from 'react';
import type { View } from '../domain/view';
import { useAt } from '../url/use-view';
import { createQueryClient } from './query-client';

export interface FirstCache {
  readonly at: View['at'];
  /** Milliseconds of `pageNow`. */
  readonly answeredAt: number;
  readonly client: QueryClient;
}

interface AnswersProps {
  readonly first: FirstCache | null;
  readonly children: ReactNode;
}

/** One cache per revision, so that what a frozen link shows is never mixed with the latest. */
export function Answers({ first, children }: AnswersProps) {
  const at = useAt();
  const [isFirst, setFirst] = useState(first !== null);
  // By the time the reader comes back to the first answers, they are out of date.
  if (isFirst && at !== first?.at) setFirst(false);
  const client = useMemo(
    () => (isFirst && first !== null ? first.client : createQueryClient(at)),
    [at, isFirst, first],
  );
  return (
    <QueryClientProvider client={client}>
      <Fragment key={at}>{children}</Fragment>
    </QueryClientProvider>
  );
}
