import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answerOf } from '../../api/answer';
import { useAskAgain } from '../../api/use-ask-again';
import { Waiting } from '../../ui/Waiting';

interface AwaitedProps<Data> {
  readonly what: string;
  readonly query: UseQueryResult<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** Still shows `children` if a later refetch fails. */
export function Awaited<Data>({ what, query, children }: AwaitedProps<Data>) {
  const askAgain = useAskAgain();
  const answer = answerOf(query);
  if (answer.kind === 'here') return children(answer.data);
  return <Waiting what={what} failure={answer.failure} onRetry={askAgain} className="min-h-40" />;
}
