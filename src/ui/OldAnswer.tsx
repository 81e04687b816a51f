import { createContext, useContext } from 'react';
import { Age } from './Age';
import { Notice } from './Notice';

/** The failure that a notice above all panels tells; null if there is none. */
export const PageFailure = createContext<string | null>(null);

interface OldAnswerProps {
  readonly failure: string | null;
  /** In milliseconds of the page's clock. */
  readonly answeredAt: number | null;
  readonly words: (seconds: number) => string;
}

/** Says that a panel shows an older answer, unless the page says so of all of them. */
export function OldAnswer({ failure, answeredAt, words }: OldAnswerProps) {
  const said = useContext(PageFailure);
  if (failure === null || failure === said) return null;
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
