import { createContext, useContext } from 'react';
import { Age } from './Age';
import { Notice } from './Notice';

interface Said {
  readonly failure: string | null;
  readonly answeredAt: number | null;
}

/** What a notice above all panels tells of the failure and of the age of the answer. */
export const SaidOfAll = createContext<Said>({ failure: null, answeredAt: null });

/** In milliseconds: a panel whose answer is that much older says so itself. */
const sameAge = 60_000;

interface OldAnswerProps {
  readonly failure: string | null;
  /** In milliseconds of the page's clock. */
  readonly answeredAt: number | null;
  readonly words: (seconds: number) => string;
}

/** Says that a panel shows an older answer, unless the page says so of all of them. */
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
