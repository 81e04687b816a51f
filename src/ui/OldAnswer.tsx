import { createContext, useContext } from 'react';
import { Age } from './Age';
import { Notice } from './Notice';

interface Said {
  readonly failure: string | null;
  readonly answeredAt: number | null;
}

/** What a notice above all panels already says about the failure and the age of the answer. */
export const SaidOfAll = createContext<Said>({ failure: null, answeredAt: null });

/** In milliseconds. A panel whose answer is older by more than this says so itself. */
const sameAge = 60_000;

interface OldAnswerProps {
  readonly failure: string | null;
  /** In milliseconds of the page's clock. */
  readonly answeredAt: number | null;
  readonly words: (seconds: number) => string;
}

/** Renders nothing if the notice above all panels says the same. */
export function OldAnswer({ failure, answeredAt, words }: OldAnswerProps) {
  const said = useContext(SaidOfAll);
  const isOlder = (said.answeredAt ?? 0) - (answeredAt ?? 0) > sameAge;
  if (failure === null || (failure === said.failure && !isOlder)) return null;
  return (
    <Notice kind="status">
      {failure} Showing{' '}
      {answeredAt === null ? (
        'an older answer.'
      ) : (
        <>
          the answer from <Age since={answeredAt} words={words} /> ago.
        </>
      )}
    </Notice>
  );
}
