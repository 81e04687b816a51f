import { Age } from './Age';
import { Notice } from './Notice';

interface OldAnswerProps {
  readonly failure: string | null;
  /** In milliseconds of the page's clock. */
  readonly answeredAt: number | null;
  readonly words: (seconds: number) => string;
}

export function OldAnswer({ failure, answeredAt, words }: OldAnswerProps) {
  if (failure === null) return null;
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
