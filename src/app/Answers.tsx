import { QueryClientProvider } from '@tanstack/react-query';
import { Fragment, type ReactNode, useMemo } from 'react';
import { useAt } from '../url/use-view';
import { createQueryClient } from './query-client';

/** One cache for each write that the page shows: what a frozen link shows is never mixed with the latest. */
export function Answers({ children }: { readonly children: ReactNode }) {
  const at = useAt();
  const client = useMemo(() => createQueryClient(at), [at]);
  return (
    <QueryClientProvider client={client}>
      <Fragment key={at}>{children}</Fragment>
    </QueryClientProvider>
  );
}
